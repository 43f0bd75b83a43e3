package no.medvirk.thread.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, as the database is asked: each word with those that mean the same, or a phrase that means all of it.
 *
 * @param all a word first, then those like it
 * @param or phrases like the whole
 */
record Wanted(List<List<String>> all, List<String> or) {

    private static final int WORDS = 12;

    /** The words of what was typed, in lower case: letters and digits; the rest divides them. */
    static List<String> words(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(WORDS)
                        .toList();
    }

    static Wanted of(List<String> words, Map<String, Set<String>> alike) {
        return new Wanted(
                words.stream()
                        .map(word -> Stream.concat(Stream.of(word), sorted(alike.get(word)))
                                .toList())
                        .toList(),
                words.size() < 2
                        ? List.of()
                        : sorted(alike.get(String.join(" ", words))).toList());
    }

    private static Stream<String> sorted(@Nullable Collection<String> words) {
        return words == null ? Stream.empty() : words.stream().sorted();
    }
}
