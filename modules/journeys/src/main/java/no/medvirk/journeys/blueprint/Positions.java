package no.medvirk.journeys.blueprint;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fractional indices: base 62, compared bytewise, never ending in 0, so that there is always room between two. */
public final class Positions {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());

    private Positions() {}

    /** {@code count} ascending positions, spread evenly. */
    public static List<String> evenly(int count) {
        int width = 1;
        while (BASE.pow(width).longValueExact() <= 2L * count) {
            width++;
        }
        long step = BASE.pow(width).longValueExact() / (count + 1);
        List<String> positions = new ArrayList<>(count);
        for (int at = 1; at <= count; at++) {
            positions.add(digits(at * step, width));
        }
        return positions;
    }

    /** One after the first and before the second; without one, after nothing or before nothing. */
    public static String between(@Nullable String after, @Nullable String before) {
        String low = after == null ? "" : after;
        String high = before == null ? "" : before;
        StringBuilder between = new StringBuilder();
        while (true) {
            int at = between.length();
            int from = at < low.length() ? DIGITS.indexOf(low.charAt(at)) : 0;
            int to = at < high.length() ? DIGITS.indexOf(high.charAt(at)) : DIGITS.length();
            if (to - from > 1) {
                return between.append(DIGITS.charAt((from + to) / 2)).toString();
            }
            between.append(DIGITS.charAt(from));
            if (from < to) {
                high = ""; // what comes now is before it, whatever follows
            }
        }
    }

    private static String digits(long number, int width) {
        StringBuilder digits = new StringBuilder();
        for (long rest = number; digits.length() < width; rest /= DIGITS.length()) {
            digits.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
        }
        return digits.toString().replaceFirst("0+$", "");
    }
}
