package no.medvirk.journeys.sheet;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Fractional indices: base 62, compared bytewise, never ending in 0, so that there is always room between two. */
final class Positions {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());

    private Positions() {}

    /** {@code count} ascending positions, spread evenly. */
    static List<String> evenly(int count) {
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

    private static String digits(long number, int width) {
        StringBuilder digits = new StringBuilder();
        for (long rest = number; digits.length() < width; rest /= DIGITS.length()) {
            digits.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
        }
        return digits.toString().replaceFirst("0+$", "");
    }
}
