package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A comment on a cell of a journey. */
public record CommentId(@JsonValue UUID value) {}
