package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet's part: the texts and the merged cells; a formula counts by the value it had when the file was saved. */
final class XlsxGrid extends DefaultHandler {
    private final XlsxCells cells;
    private final int rowLimit;
    private final Map<Integer, Map<Integer, String>> texts = new HashMap<>();
    private final List<Sheet.Merged> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();

    private int row = -1;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean phonetic;
    private StringBuilder target = new StringBuilder();

    XlsxGrid(XlsxCells cells, int rowLimit) {
        this.cells = cells;
        this.rowLimit = rowLimit;
    }

    Sheet sheet(String name) {
        return Sheet.of(name, texts, merged, rowLimit);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "v", "t" -> target = phonetic ? new StringBuilder() : value;
            case "f" -> target = formula;
            case "rPh" -> phonetic = true;
            case "mergeCell" -> merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> target = new StringBuilder();
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        String named = attributes.getValue("t");
        type = named == null ? "n" : named;
        String index = attributes.getValue("s");
        style = index == null ? 0 : Integer.parseInt(index);
        value.setLength(0);
        formula.setLength(0);
        target = new StringBuilder();
    }

    private void merge(CellRangeAddress area) {
        merged.add(
                new Sheet.Merged(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
    }

    @Override
    public void characters(char[] text, int start, int length) {
        target.append(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "rPh" -> phonetic = false;
            case "v", "t", "f" -> target = new StringBuilder();
            case "c" -> keep(value.isEmpty() && !formula.isEmpty() ? "=" + formula : text());
            default -> {}
        }
    }

    private String text() {
        return value.isEmpty() ? "" : cells.text(type, value.toString(), style);
    }

    private void keep(String text) {
        if (text.isEmpty() || (text.isBlank() && column >= SheetLimits.COLUMNS)) {
            return;
        }
        Sheet.checkSize(0, rowLimit, column + 1);
        texts.computeIfAbsent(row, _ -> new HashMap<>()).put(column, text);
        Sheet.checkSize(texts.size(), rowLimit, 0);
    }
}
