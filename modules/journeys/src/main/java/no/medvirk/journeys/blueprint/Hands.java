package no.medvirk.journeys.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose hands a case goes through. The work lies with a unit, or with whoever does it where no unit is told. Work of which neither is told
 * changes no hands, but does not say either that it stays where it was: what is counted is the least that there can be.
 */
public final class Hands {

    private Hands() {}

    /** Work that others take over: its place in the order of the work, and that of the last one before it whose hands are known. */
    public record Pass(int from, int to) {}

    /** The hands that do a piece of work, as hands are compared; null when it is not told. */
    public static @Nullable String of(@Nullable String unit, @Nullable String performer) {
        String told = unit == null || unit.isBlank() ? performer : unit;
        return told == null || told.isBlank() ? null : told.strip().toLowerCase(Locale.ROOT);
    }

    /** Where the work changes hands, in the order in which it is done. */
    public static List<Pass> passes(List<@Nullable String> hands) {
        List<Pass> passes = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < hands.size(); i++) {
            String hand = hands.get(i);
            if (hand == null) {
                continue;
            }
            if (last >= 0 && !hand.equals(hands.get(last))) {
                passes.add(new Pass(last, i));
            }
            last = i;
        }
        return passes;
    }
}
