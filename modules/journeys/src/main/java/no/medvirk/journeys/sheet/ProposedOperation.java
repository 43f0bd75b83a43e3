package no.medvirk.journeys.sheet;

import java.util.Map;
import java.util.UUID;

/** An {@code add} of a phase, step, lane or card; {@code v} holds all its fields but those that are unknown. */
record ProposedOperation(String t, String e, UUID id, Map<String, Object> v) {}
