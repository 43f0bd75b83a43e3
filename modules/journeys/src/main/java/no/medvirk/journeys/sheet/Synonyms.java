package no.medvirk.journeys.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words in bokmål, nynorsk and English for codes, from a file beside this class: {@code code=word,two words}. */
final class Synonyms {
    /** Longer texts are sentences, not names. */
    private static final int LONGEST = 60;

    private static final int SHORTEST_IN_COMPOUND = 5;
    private static final Pattern ASIDES = Pattern.compile("\\([^)]*\\)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}%]+");

    /** Confidence is 1 for the very word, down to 0.5 for a part of a compound word. */
    record Match(String code, double confidence, int length) {}

    private record Word(String code, String word) {}

    private final List<Word> words = new ArrayList<>();
    private final List<Word> longestFirst;

    Synonyms(String file) {
        Properties lines = new Properties();
        var stream = Objects.requireNonNull(Synonyms.class.getResourceAsStream(file + ".properties"), file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach((code, list) -> Arrays.stream(list.toString().split(","))
                .forEach(word -> words.add(new Word(code.toString(), plain(word)))));
        longestFirst = words.stream()
                .sorted(Comparator.comparingInt((Word word) -> -word.word().length())
                        .thenComparing(Word::word))
                .toList();
    }

    /** The surest meaning of a text, the longest word if two are equally sure. */
    Optional<Match> match(String text) {
        String plain = plain(text);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .map(word -> new Match(
                        word.code(), confidence(plain, word.word()), word.word().length()))
                .filter(match -> match.confidence() > 0)
                .max(Comparator.comparingDouble(Match::confidence)
                        .thenComparingInt(Match::length)
                        .thenComparing(Match::code));
    }

    /** The code of a text that means one thing as a whole, or in one of its words. */
    Optional<String> code(String text) {
        return match(text).map(Match::code);
    }

    /** What a text of any length names in whole words; a word inside a longer name counts as that name alone. */
    Set<String> named(String text, Set<String> vague) {
        String left = " " + plain(text) + " ";
        Set<String> codes = new TreeSet<>();
        for (Word word : longestFirst) {
            String whole = " " + word.word() + " ";
            if (left.contains(whole)) {
                left = left.replace(whole, "  ");
                if (!vague.contains(word.word())) {
                    codes.add(word.code());
                }
            }
        }
        return codes;
    }

    private static double confidence(String text, String word) {
        if (!text.contains(word)) {
            return 0;
        }
        if (text.equals(word)) {
            return 1;
        }
        if (text.startsWith(word + " ")) {
            return 0.8;
        }
        if ((" " + text + " ").contains(" " + word + " ")) {
            return 0.6;
        }
        return word.length() >= SHORTEST_IN_COMPOUND ? 0.5 : 0;
    }

    private static String plain(String text) {
        String outside = ASIDES.matcher(Texts.key(text)).replaceAll(" ");
        return PUNCTUATION.matcher(outside).replaceAll(" ").strip();
    }
}
