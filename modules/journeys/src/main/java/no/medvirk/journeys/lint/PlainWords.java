package no.medvirk.journeys.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kept list of heavy words and what to say instead, from {@code plain_<language>.txt} beside this class. A word is known in
 * the forms that end as Norwegian and English words mostly do, never inside another word.
 */
final class PlainWords {

    private static final String ENDINGS = "(?:e|en|et|a|er|r|ene|ane|ar|te|de|t|n|s|es|ed|ing|ens|ets|enes|anes)?";

    private static final List<Entry> WORDS = read();

    /** @param word as the list has it; @param written as it stands in the text; @param instead by language */
    record Heavy(String word, String written, Map<String, String> instead) {}

    /** @param stem what every form of the word begins with, in small letters */
    private record Entry(String word, String stem, Pattern pattern, Map<String, String> instead) {}

    private PlainWords() {}

    /** The heavy words of a text, each once. */
    static Stream<Heavy> in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().filter(entry -> small.contains(entry.stem())).flatMap(entry -> {
            Matcher matcher = entry.pattern().matcher(text);
            return matcher.find() ? Stream.of(new Heavy(entry.word(), matcher.group(), entry.instead())) : Stream.of();
        });
    }

    private static List<Entry> read() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (String language : List.of("nb", "nn", "en")) {
            for (String line : lines("plain_" + language + ".txt")) {
                String[] pair = line.split("=", 2);
                all.computeIfAbsent(pair[0], _ -> new TreeMap<>()).put(language, pair[1]);
            }
        }
        return all.entrySet().stream()
                .map(entry -> new Entry(
                        entry.getKey(), stem(entry.getKey()), pattern(entry.getKey()), Map.copyOf(entry.getValue())))
                .toList();
    }

    private static List<String> lines(String file) {
        try (var stream = Objects.requireNonNull(PlainWords.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(String word) {
        return word.replaceAll("e$", "").toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String word) {
        String whole = Pattern.quote(stem(word)) + ENDINGS;
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])" + whole + "(?![\\p{L}\\p{N}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
