package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The workbook part: which sheets can be seen, and from which year its days are counted. */
final class XlsxWorkbook extends DefaultHandler {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    record Entry(String name, String part) {}

    private final List<Entry> sheets = new ArrayList<>();
    private boolean from1904;

    List<Entry> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
        String state = attributes.getValue("state");
        if (localName.equals("sheet") && (state == null || state.equals("visible"))) {
            sheets.add(new Entry(attributes.getValue("name"), attributes.getValue(RELATIONS, "id")));
        }
    }
}
