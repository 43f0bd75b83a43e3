package no.medvirk.journeys.sheet;

import java.util.Optional;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/** A row of a workbook of ours, read by the names of its columns; what is wrong in it is named and left out. */
record OwnRow(OwnSheet kind, Sheet.Row row, Words words, Faults faults) {
    int line() {
        return row.number();
    }

    String text(String column) {
        return row.text(kind.column(column));
    }

    void fault(String column, String rule) {
        faults.add(line(), kind.column(column), rule, kind.name(words) + ": " + text(column));
    }

    @Nullable
    Integer number(String column) {
        return within(column, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Nullable
    Integer within(String column, int least, int most) {
        String text = text(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
            fault(column, "range");
        } catch (NumberFormatException e) {
            fault(column, "number");
        }
        return null;
    }

    /** −2.0 to 2.0 in tenths. */
    @Nullable
    Double felt() {
        String text = text("felt").strip().replace(',', '.').replace('−', '-');
        if (text.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            if (Math.abs(number) <= 2) {
                return Math.round(number * 10) / 10.0;
            }
            fault("felt", "range");
        } catch (NumberFormatException e) {
            fault("felt", "number");
        }
        return null;
    }

    String code(String column, String words, String otherwise) {
        String code = codeOrNull(column, words);
        return code == null ? otherwise : code;
    }

    @Nullable
    String codeOrNull(String column, String vocabulary) {
        String text = text(column).strip();
        Optional<String> code = words.code(vocabulary, text);
        if (code.isEmpty() && !text.isEmpty()) {
            fault(column, "unknown");
        }
        return code.orElse(null);
    }

    String name(String column) {
        return cut(column, Limits.NAME);
    }

    @Nullable
    String brief(String column) {
        return text(column).isEmpty() ? null : cut(column, Limits.SHORT);
    }

    /** A name that may be missing. */
    @Nullable
    String briefly(String column) {
        return text(column).isEmpty() ? null : cut(column, Limits.NAME);
    }

    String longText(String column) {
        return cut(column, Limits.TEXT);
    }

    private String cut(String column, int limit) {
        String text = text(column);
        if (!Texts.fits(text, limit)) {
            fault(column, "size");
        }
        return Texts.cut(text, limit);
    }
}
