package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A step of a journey. */
public record StepId(@JsonValue UUID value) {}
