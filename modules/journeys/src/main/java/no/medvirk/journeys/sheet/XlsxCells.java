package no.medvirk.journeys.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;

/** A cell's stored value as a Norwegian reader sees it: 1,5 · 80 % · 25.11.2026. */
final class XlsxCells {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    /** Words in a number format, such as {@code 0" min"}. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\\p{L}[^\"]*\"");

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.of("nb", "NO"));

    XlsxCells(SharedStrings strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** {@code type} as in the file: s shared, str formula's text, inlineStr, b, e, d, n. */
    String text(String type, String value, int style) {
        return switch (type) {
            case "s" -> strings.getItemAt(Integer.parseInt(value.strip())).getString();
            case "b" -> value.strip().equals("1") ? "SANN" : "USANN";
            case "n" -> number(value.strip(), style);
            default -> value;
        };
    }

    private String number(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException text) {
            return value;
        }
        if (!Double.isFinite(number)) {
            return value;
        }
        short index =
                style < styles.getNumCellStyles() ? styles.getStyleAt(style).getDataFormat() : 0;
        String format =
                style < styles.getNumCellStyles() ? styles.getStyleAt(style).getDataFormatString() : null;
        if (format == null || format.equals("General")) {
            return plain(number);
        }
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(number)) {
            return moment(number, format);
        }
        if (WORDS.matcher(format).find()) {
            return formatter.formatRawCellContents(number, index, format, from1904);
        }
        return format.contains("%") ? plain(number * 100) + " %" : plain(number);
    }

    /** Excel keeps 15 digits; more are noise of the binary form (0.1 + 0.2). */
    private static String plain(double number) {
        BigDecimal decimal = new BigDecimal(number).round(new MathContext(15)).stripTrailingZeros();
        return decimal.toPlainString().replace('.', ',');
    }

    private String moment(double number, String format) {
        if (format.toLowerCase(Locale.ROOT).contains("[h")
                || format.toLowerCase(Locale.ROOT).contains("[m")) {
            long minutes = Math.round(number * 24 * 60);
            return "%d:%02d".formatted(minutes / 60, minutes % 60);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
        if (number < 1) {
            return moment.toLocalTime().format(DateTimeFormatter.ofPattern("HH:mm"));
        }
        return moment.format(moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE : DATE_TIME);
    }
}
