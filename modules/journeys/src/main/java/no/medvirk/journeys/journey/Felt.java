package no.medvirk.journeys.journey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How something felt, from −2 to 2 with one decimal; stored in tenths. */
final class Felt {

    private Felt() {}

    static @Nullable Double of(@Nullable Short tenths) {
        return tenths == null ? null : tenths / 10.0;
    }

    static List<@Nullable Double> all(@Nullable Short[] tenths) {
        List<@Nullable Double> all = new ArrayList<>();
        for (Short one : tenths) {
            all.add(of(one));
        }
        return all;
    }
}
