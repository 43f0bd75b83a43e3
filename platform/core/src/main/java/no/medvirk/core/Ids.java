package no.medvirk.core;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids are made by the application, as UUIDv7: ordered by time, unique without asking the database, no secret. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
