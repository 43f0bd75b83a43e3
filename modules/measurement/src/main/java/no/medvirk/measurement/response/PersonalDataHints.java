package no.medvirk.measurement.response;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a free text looks like personal data. Hints for whoever checks it: a text without any may hold some all the same. */
final class PersonalDataHints {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63})+");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d+])(?:(?:\\+|00)47[ -]?)?[2-9](?:[ -]?\\d){7}(?![ -]?\\d)");
    private static final Pattern ELEVEN = Pattern.compile("(?<!\\d)\\d{6} ?\\d{5}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\p{Lu}[\\p{L}.-]*(?: \\p{L}+)? ?(?:veien|vegen|vei|veg|gaten|gata|gate|allé|alléen|plass|bakken|svingen|stien|tunet|lia)\\s+\\d{1,4}",
            Pattern.UNICODE_CASE);
    private static final Pattern NAME = Pattern.compile(
            "(?:(?i:heter|heiter|navnet mitt er|namnet mitt er|my name is|mvh\\.?|hilsen|helsing),?\\s+)\\p{Lu}\\p{Ll}+");

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private PersonalDataHints() {}

    /** Codes of what was found, in one order. */
    static List<String> in(String text) {
        List<String> hints = new ArrayList<>();
        add(hints, "email", EMAIL.matcher(text).find());
        add(hints, "phone", PHONE.matcher(text).find());
        add(hints, "national-id", nationalId(text));
        add(hints, "address", ADDRESS.matcher(text).find());
        add(hints, "name", NAME.matcher(text).find());
        return hints;
    }

    private static boolean nationalId(String text) {
        Matcher eleven = ELEVEN.matcher(text);
        while (eleven.find()) {
            if (valid(eleven.group().replace(" ", ""))) {
                return true;
            }
        }
        return false;
    }

    /** Both control digits fit, as they do in a fødselsnummer and in a D-number. */
    static boolean valid(String eleven) {
        return sum(eleven, FIRST) % 11 == 0 && sum(eleven, SECOND) % 11 == 0;
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    private static void add(List<String> hints, String hint, boolean found) {
        if (found) {
            hints.add(hint);
        }
    }
}
