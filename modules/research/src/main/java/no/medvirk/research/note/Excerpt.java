package no.medvirk.research.note;

import java.util.Locale;

/** The part of a text round the first of some words, so that a list can show why it was found. */
final class Excerpt {

    private Excerpt() {}

    static String of(String text, String words, int length) {
        if (text.length() <= length) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("\\W+")) {
            int found = word.length() < 3 ? -1 : lower.indexOf(word.substring(0, Math.min(word.length(), 5)));
            if (found >= 0) {
                at = found;
                break;
            }
        }
        int start = Math.clamp(at - length / 3, 0, text.length() - length);
        return (start > 0 ? "… " : "")
                + text.substring(start, start + length)
                + (start + length < text.length() ? " …" : "");
    }
}
