package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A card in a cell of a journey. */
public record CardId(@JsonValue UUID value) {}
