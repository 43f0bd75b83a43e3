package planted.catalogue;

/** Breaks nothing. */
public record ThingId(String value) {}
