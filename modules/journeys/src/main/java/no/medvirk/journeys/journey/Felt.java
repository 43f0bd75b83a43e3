package no.medvirk.journeys.journey;

import org.jspecify.annotations.Nullable;

/** How something felt, from −2 to 2 with one decimal; stored in tenths. */
final class Felt {

    private Felt() {}

    static @Nullable Double of(@Nullable Short tenths) {
        return tenths == null ? null : tenths / 10.0;
    }
}
