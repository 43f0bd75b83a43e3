package no.medvirk.journeys.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Times and shares as people write them. A range ("1–2 uker") or a bound ("inntil 3 dager") is not a value: it stays unknown and is
 * named, because any number made of it would look measured.
 */
final class Units {
    /** Minutes of each unit: of work (a day is 7.5 hours), and of waiting (a working day is 7/5 of a day on the calendar). */
    enum Unit {
        SECOND("1/60", "1/60"),
        MINUTE("1", "1"),
        HOUR("60", "60"),
        DAY("450", "1440"),
        WORKING_DAY("450", "2016"),
        WEEK("2250", "10080"),
        MONTH("9750", "43200"),
        YEAR("", "525600");

        private final String work;
        private final String waiting;

        Unit(String work, String waiting) {
            this.work = work;
            this.waiting = waiting;
        }

        @Nullable
        BigDecimal minutes(BigDecimal number, Meaning meaning) {
            String factor = meaning == Meaning.TOUCH_TIME ? work : waiting;
            if (factor.isEmpty()) {
                return null;
            }
            return factor.startsWith("1/")
                    ? number.divide(new BigDecimal(factor.substring(2)), 6, RoundingMode.HALF_UP)
                    : number.multiply(new BigDecimal(factor));
        }
    }

    sealed interface Reading {}

    /** Whole minutes or per cent, half rounded up. */
    record Known(int value) implements Reading {}

    /** Nothing is claimed: blank, "-", "ukjent". */
    enum Unknown implements Reading {
        UNKNOWN
    }

    /** Rules: time, percent (no such thing can be read), interval, range. */
    record Faulty(String rule) implements Reading {}

    /** A longer text is a story, and would keep the patterns busy. */
    private static final int LONGEST = 100;

    private static final Faulty NO_TIME = new Faulty("time");
    private static final Faulty NO_SHARE = new Faulty("percent");
    private static final Pattern NOT_KNOWN = Pattern.compile(
            "|[-–—?]+|ukjent|ukjend|vet ikke|veit ikkje|unknown|n/?a|ikke aktuelt|ikkje aktuelt|not applicable");
    private static final Pattern ABOUT =
            Pattern.compile("^(ca\\.?|cirka|omtrent|omlag|om lag|rundt|~|≈|about|approx\\.?|around)\\s*");
    private static final Pattern INTERVAL = Pattern.compile(
            ".*\\d\\s*\\p{L}*\\.?\\s*(-|–|—|til|to)\\s*\\d.*|(inntil|opp ?til|maks\\w*\\.?|minst|minimum|min\\.? \\d|over|under|mer enn|meir enn|mindre enn|up to|at least|at most|more than|less than|[<>≤≥]).*\\d.*");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final String NUMBER = "(\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](\\d{1,6}))?";
    private static final Pattern PART = Pattern.compile("\\G\\s*(?:og|and|,)?\\s*" + NUMBER + "\\s*(\\p{L}+)?\\.?");
    private static final Pattern SHARE = Pattern.compile(NUMBER + "\\s*(%|prosent|percent|per cent|pst\\.?)?");
    private static final Pattern OF = Pattern.compile(NUMBER + "\\s*(?:av|of|/)\\s*" + NUMBER);
    /** 1.500 is one and a half to some and fifteen hundred to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile(".*\\d\\.\\d{3}(?!\\d).*");

    private static final Map<String, String> WORDS = Map.of(
            "en", "1", "ein", "1", "ei", "1", "et", "1", "ett", "1", "eit", "1", "one", "1", "to", "2", "two", "2");
    private static final Synonyms UNITS = new Synonyms("units");

    private Units() {}

    /** The unit a heading names: "Tid (timer)", "Ventetid i dager"; "time" there is the English word. */
    static Optional<Unit> in(String heading) {
        Matcher words = Pattern.compile("\\p{L}+").matcher(Texts.key(heading));
        while (words.find()) {
            Optional<Unit> unit = unit(words.group());
            if (unit.isPresent() && !words.group().equals("time")) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Unit> unit(String word) {
        return UNITS.match(word).filter(match -> match.confidence() == 1).map(match -> Unit.valueOf(match.code()));
    }

    /** {@code meaning} is TOUCH_TIME or WAITING_TIME; a number without a unit has the heading's, else minutes of work, days of waiting. */
    static Reading minutes(String text, Meaning meaning, String heading) {
        String value = plain(text);
        Optional<Faulty> not = notANumber(value, NO_TIME);
        if (NOT_KNOWN.matcher(value).matches()) {
            return Unknown.UNKNOWN;
        }
        if (not.isPresent()) {
            return not.get();
        }
        Unit unit = in(heading).orElse(meaning == Meaning.TOUCH_TIME ? Unit.MINUTE : Unit.DAY);
        BigDecimal minutes = sum(value, meaning, unit);
        int most = meaning == Meaning.TOUCH_TIME ? Limits.TOUCH_MINUTES : Limits.WAITING_MINUTES;
        return minutes == null ? NO_TIME : within(minutes, most);
    }

    private static Optional<Faulty> notANumber(String value, Faulty otherwise) {
        if (value.length() > LONGEST) {
            return Optional.of(otherwise);
        }
        if (INTERVAL.matcher(value).matches()) {
            return Optional.of(new Faulty("interval"));
        }
        if (value.matches("[-–−]\\s*\\d.*")) {
            return Optional.of(new Faulty("range"));
        }
        return AMBIGUOUS.matcher(value).matches() ? Optional.of(otherwise) : Optional.empty();
    }

    private static Reading within(BigDecimal number, int most) {
        return number.compareTo(BigDecimal.valueOf(most)) > 0
                ? new Faulty("range")
                : new Known(number.setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    /** "1 t 30 min", "1:30", "1,5". */
    private static @Nullable BigDecimal sum(String value, Meaning meaning, Unit unitless) {
        Matcher clock = CLOCK.matcher(value);
        if (clock.matches()) {
            return new BigDecimal(clock.group(1)).multiply(new BigDecimal(60)).add(new BigDecimal(clock.group(2)));
        }
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(value);
        int end = 0;
        while (part.find() && part.end() > end) {
            String word = part.group(3);
            Optional<Unit> unit = word == null ? Optional.of(unitless) : unit(word);
            boolean bareAmongOthers = word == null && (end > 0 || part.end() < value.length());
            BigDecimal minutes =
                    unit.map(found -> found.minutes(number(part), meaning)).orElse(null);
            if (minutes == null || bareAmongOthers) {
                return null;
            }
            sum = sum.add(minutes);
            end = part.end();
        }
        return end == value.length() && end > 0 ? sum : null;
    }

    /** 80 %, 80, 0,8, 4 av 5: a number up to 1 without a sign is a part of one, unless the heading says per cent. */
    static Reading percent(String text, String heading) {
        String value = plain(text);
        if (NOT_KNOWN.matcher(value).matches()) {
            return Unknown.UNKNOWN;
        }
        Optional<Faulty> not = notANumber(value, NO_SHARE);
        Matcher of = OF.matcher(value);
        Matcher share = SHARE.matcher(value);
        if (not.isPresent()) {
            return not.get();
        }
        if (of.matches()) {
            BigDecimal whole = number(of.group(3), of.group(4));
            BigDecimal part = number(of.group(1), of.group(2)).movePointRight(2);
            return whole.signum() == 0 ? NO_SHARE : within(part.divide(whole, 6, RoundingMode.HALF_UP), 100);
        }
        if (!share.matches()) {
            return NO_SHARE;
        }
        BigDecimal number = number(share.group(1), share.group(2));
        boolean said = share.group(3) != null || heading.matches("(?iu).*(%|prosent|percent|per cent|pst).*");
        return within(said || number.compareTo(BigDecimal.ONE) > 0 ? number : number.movePointRight(2), 100);
    }

    private static String plain(String text) {
        String value = Texts.key(text)
                .replace('½', '\u0001')
                .replaceAll("(\\d)?\\s?\u0001", "$1,5")
                .replaceAll("^,5", "0,5");
        String number = ABOUT.matcher(value).replaceFirst("").strip();
        String first = number.split(" ", 2)[0];
        return WORDS.containsKey(first) ? WORDS.get(first) + number.substring(first.length()) : number;
    }

    private static BigDecimal number(Matcher part) {
        return number(part.group(1), part.group(2));
    }

    private static BigDecimal number(String whole, @Nullable String decimals) {
        return new BigDecimal(whole.replace(" ", "") + (decimals == null ? "" : "." + decimals));
    }
}
