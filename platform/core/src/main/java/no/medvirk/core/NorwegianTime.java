package no.medvirk.core;

import java.time.ZoneId;

/** Where days begin and end for the municipalities, wherever the server stands. */
public final class NorwegianTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private NorwegianTime() {}
}
