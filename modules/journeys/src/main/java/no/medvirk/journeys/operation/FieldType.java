package no.medvirk.journeys.operation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a field takes from JSON, and in which form it is stored. */
sealed interface FieldType {

    /** Reads a value that is not null. */
    Reading read(Object json);

    /** What became of a value: its stored form, or the rule that it breaks. */
    record Reading(
            @Nullable Object value,
            @Nullable String rule,
            @Nullable String limit) {

        static Reading of(Object value) {
            return new Reading(value, null, null);
        }

        static Reading broken(String rule, @Nullable String limit) {
            return new Reading(null, rule, limit);
        }
    }

    /** Free text of at most {@code max} characters. */
    record Text(int max) implements FieldType {
        @Override
        public Reading read(Object json) {
            if (!(json instanceof String text)) {
                return Reading.broken("type", "text");
            }
            if (text.length() > max) {
                return Reading.broken("size", String.valueOf(max));
            }
            return text.codePoints().allMatch(Text::storable) ? Reading.of(text) : Reading.broken("characters", null);
        }

        // Control characters and halves of characters: PostgreSQL stores neither, and no one has written them.
        private static boolean storable(int point) {
            boolean control = point < ' ' && point != '\n' && point != '\t' && point != '\r';
            return !control && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        }
    }

    /** A word of a vocabulary. */
    record Word(Collection<String> codes) implements FieldType {
        @Override
        public Reading read(Object json) {
            return json instanceof String code && codes.contains(code)
                    ? Reading.of(code)
                    : Reading.broken("unknown", null);
        }
    }

    /** A whole number between two others. */
    record Whole(int min, int max) implements FieldType {
        @Override
        public Reading read(Object json) {
            if (!(json instanceof Number number) || number.doubleValue() % 1 != 0) {
                return Reading.broken("type", "whole number");
            }
            double value = number.doubleValue();
            return value < min || value > max ? Reading.broken("range", min + ".." + max) : Reading.of((int) value);
        }
    }

    /** A number from −{@code limit} to {@code limit} with one decimal, stored as so many tenths. */
    record Tenths(int limit) implements FieldType {
        @Override
        public Reading read(Object json) {
            if (!(json instanceof Number number)) {
                return Reading.broken("type", "number");
            }
            double tenths = number.doubleValue() * 10;
            if (!(Math.abs(tenths) <= limit * 10.0)) {
                return Reading.broken("range", -limit + ".." + limit);
            }
            return Math.abs(tenths - Math.rint(tenths)) < 1e-6
                    ? Reading.of((int) Math.rint(tenths))
                    : Reading.broken("pattern", "0.1");
        }
    }

    /** A date of this century, as {@code 2027-08-01}. */
    record Day() implements FieldType {
        @Override
        public Reading read(Object json) {
            try {
                LocalDate day = LocalDate.parse(String.valueOf(json));
                return day.getYear() / 100 == 20 ? Reading.of(day) : Reading.broken("range", "2000..2099");
            } catch (DateTimeParseException notOne) {
                return Reading.broken("type", "date");
            }
        }
    }

    /** Yes or no; stored as when and by whom it became yes. */
    record Flag() implements FieldType {
        @Override
        public Reading read(Object json) {
            return json instanceof Boolean flag ? Reading.of(flag) : Reading.broken("type", "true or false");
        }
    }

    /** A place among neighbours: a fractional index in base 62. */
    record Place() implements FieldType {
        private static final Pattern INDEX = Pattern.compile("[0-9A-Za-z]{1,200}");

        @Override
        public Reading read(Object json) {
            return json instanceof String text && INDEX.matcher(text).matches()
                    ? Reading.of(text)
                    : Reading.broken("pattern", "base 62");
        }
    }

    /** The id of a thing in the same journey, or of something outside it when no element is named. */
    record Reference(@Nullable Element to) implements FieldType {
        private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

        @Override
        public Reading read(Object json) {
            return json instanceof String text && ID.matcher(text).matches()
                    ? Reading.of(UUID.fromString(text))
                    : Reading.broken("type", "id");
        }
    }
}
