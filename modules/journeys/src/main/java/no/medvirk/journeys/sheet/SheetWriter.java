package no.medvirk.journeys.sheet;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook of ours: bold headings that stay and filter, rows below. */
final class SheetWriter {
    /** What a spreadsheet would run rather than show if the cell is edited or saved as CSV. */
    private static final Pattern RUNS = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
    /** Excel's own way of writing a character that XML lacks: a text that looks like it must not be read as it. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFSheet sheet;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle quoted;
    private final int columns;
    private int rows;

    /** {@code widths} are in characters. */
    SheetWriter(XSSFWorkbook workbook, String name, List<String> headings, List<Integer> widths) {
        sheet = workbook.createSheet(name);
        heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = wrapped(workbook);
        quoted = wrapped(workbook);
        quoted.setQuotePrefixed(true);
        columns = headings.size();
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        row(headings);
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(heading));
        sheet.createFreezePane(0, 1);
    }

    private static CellStyle wrapped(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** Numbers become numbers, all else text; null is a blank cell. */
    void row(List<? extends @Nullable Object> cells) {
        Row row = sheet.createRow(rows++);
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof Number number) {
                cell(row, column, text).setCellValue(number.doubleValue());
            } else if (value != null && !value.toString().isEmpty()) {
                String written = value.toString();
                cell(row, column, RUNS.matcher(written).matches() ? quoted : text)
                        .setCellValue(escaped(written));
            }
        }
    }

    /** XML would turn a carriage return into a new line. */
    private static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_");
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    void filter() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(rows - 1, 1), 0, columns - 1));
    }
}
