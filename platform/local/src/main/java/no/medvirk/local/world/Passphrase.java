package no.medvirk.local.world;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password that can be read aloud and typed from a screen: four made-up syllables and two digits, 42 random bits. */
final class Passphrase {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FIRST = "bdfghjklmnprstv";
    private static final String MIDDLE = "aeiou";
    private static final String LAST = "klmnrst";

    private Passphrase() {}

    static String next() {
        var syllables = RANDOM.ints(4, 0, Integer.MAX_VALUE)
                .mapToObj(ignored -> syllable())
                .collect(Collectors.joining("-"));
        return syllables + "-" + (10 + RANDOM.nextInt(90));
    }

    private static String syllable() {
        return "" + one(FIRST) + one(MIDDLE) + one(LAST);
    }

    private static char one(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
