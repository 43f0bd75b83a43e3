package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A lane of a journey. */
public record LaneId(@JsonValue UUID value) {}
