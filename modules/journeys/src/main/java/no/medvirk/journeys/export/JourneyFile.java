package no.medvirk.journeys.export;

import java.time.Instant;
import no.medvirk.core.Municipality;
import no.medvirk.journeys.journey.JourneyDocument;

/**
 * A journey as a file, with what a reader needs to know of it far from here, and without what participants have said.
 *
 * @param format always {@value #FORMAT}
 * @param version of the format: a field may be added to a version, and is never taken away or given another meaning
 * @param madeAt when the file was made; the journey is as it was then, at its {@code seq}
 */
record JourneyFile(String format, int version, Instant madeAt, Place municipality, JourneyDocument journey) {

    static final String FORMAT = "medvirk-journey";
    static final int VERSION = 1;

    /** Whose journey it is. @param example whether all that is theirs is invented */
    record Place(String alias, String name, boolean example) {}

    static JourneyFile of(Municipality municipality, JourneyDocument journey, Instant now) {
        return new JourneyFile(
                FORMAT,
                VERSION,
                now,
                new Place(municipality.alias(), municipality.name(), municipality.example()),
                journey.withoutWords());
    }
}
