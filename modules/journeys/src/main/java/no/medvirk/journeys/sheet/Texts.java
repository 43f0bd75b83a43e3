package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it may be stored, compared and cut. */
final class Texts {
    private static final Pattern UNSTORABLE =
            Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\ud800-\\udfff]|[\\ufeff\\ufffe\\uffff]");
    private static final Pattern SPACES = Pattern.compile("[\\h&&[^\t]]");

    private Texts() {}

    /** Line ends as \n, every space a plain one, no control characters, nothing at the ends. */
    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
        return SPACES.matcher(UNSTORABLE.matcher(lines).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** For comparison: lower case, one space between words. */
    static String key(String text) {
        return clean(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    static String oneLine(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    static boolean fits(String text, int limit) {
        return text.length() <= limit;
    }

    /** At most {@code limit} long, ending in … where something was left out. */
    static String cut(String text, int limit) {
        return fits(text, limit)
                ? text
                : text.substring(0, breakBefore(text, limit - 1)).strip() + "…";
    }

    /** The whole text in pieces of at most {@code limit}, broken between words where there are any. */
    static List<String> pieces(String text, int limit) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (!fits(rest, limit)) {
            int end = breakBefore(rest, limit);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        pieces.add(rest);
        return pieces;
    }

    private static int breakBefore(String text, int limit) {
        for (int at = limit; at > limit / 2; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
