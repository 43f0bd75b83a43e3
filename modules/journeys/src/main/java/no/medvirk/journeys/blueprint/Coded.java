package no.medvirk.journeys.blueprint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A word of the vocabulary: its code, made of its name, is the same in JSON and in the database. */
public interface Coded {

    String code();

    /** How a word's code is made of its name. */
    static String codeOf(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <W extends Enum<W> & Coded> Optional<W> find(Class<W> words, String code) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findFirst();
    }

    /** For what the database holds: its checks let no other code in. */
    static <W extends Enum<W> & Coded> W of(Class<W> words, String code) {
        return find(words, code).orElseThrow(() -> new IllegalArgumentException("no such word: " + code));
    }

    /** The word, or null where nobody has said one. */
    static <W extends Enum<W> & Coded> @Nullable W ofNullable(Class<W> words, @Nullable String code) {
        return code == null ? null : of(words, code);
    }

    static <W extends Enum<W> & Coded> List<String> codes(Class<W> words) {
        return Arrays.stream(words.getEnumConstants()).map(word -> word.code()).toList();
    }
}
