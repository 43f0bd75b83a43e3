package planted.journeys;

/** Breaks nothing. */
public record JourneyName(String value) {}
