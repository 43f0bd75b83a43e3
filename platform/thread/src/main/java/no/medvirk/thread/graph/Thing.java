package no.medvirk.thread.graph;

import java.util.UUID;
import no.medvirk.core.LocalText;

/**
 * A thing of the red thread, as it is listed.
 *
 * @param kind such as {@code insight}
 * @param path its place in the web application, below the municipality
 */
public record Thing(String kind, UUID id, LocalText title, String path) {}
