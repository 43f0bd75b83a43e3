package no.medvirk.journeys.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SheetReaderTests {
    @Test
    void csvIsReadWithAnyOfThreeDelimitersAndEncodings() throws IOException {
        for (String delimiter : List.of(";", ",", "\t")) {
            String csv = "Hvem%sGjør hva\nSøker%s\"Sender \"\"alt\"\"%s straks\"\n".replace("%s", delimiter);
            for (String charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
                assertThat(texts(csv.getBytes(Charset.forName(charset))))
                        .containsExactly(
                                List.of("Hvem", "Gjør hva"),
                                List.of("Søker", "Sender \"alt\"" + delimiter + " straks"));
            }
        }
        assertThat(texts("\ufeffHvem;Gjør hva\r\na;b".getBytes(StandardCharsets.UTF_8))
                        .getFirst())
                .containsExactly("Hvem", "Gjør hva");
    }

    @Test
    void excelsOwnSeparatorLineIsObeyedAndCountsAsARow() throws IOException {
        List<Sheet> sheets = read("sep=,\na,b\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheets.getFirst().rows().getFirst().number()).isEqualTo(2);
        assertThat(sheets.getFirst().rows().getFirst().texts()).containsExactly("a", "b");
    }

    @Test
    void decimalCommasDoNotSplitASemicolonFile() throws IOException {
        assertThat(texts("a;1,5\nb;2,5\nc;3,5".getBytes(StandardCharsets.UTF_8)).getFirst())
                .containsExactly("a", "1,5");
    }

    @Test
    void quotesInTheMiddleOfPastedTextStay() {
        List<Sheet> sheets = SheetReader.pasted("\"Ring meg\" sa hun\tb\n\"to\nlinjer\"\t\"\"\"ja\"\"\"");
        assertThat(sheets.getFirst().rows().getFirst().texts()).containsExactly("\"Ring meg\" sa hun", "b");
        assertThat(sheets.getFirst().rows().get(1).texts()).containsExactly("to\nlinjer", "\"ja\"");
    }

    @Test
    void paragraphsInAWordTableAreJoinedIntoTheirCell() {
        List<Sheet> sheets =
                SheetReader.pasted("Hvem\tGjør hva\tKanal\nSøker\tLeser\nog søker\tNett\nVi\tSvarer\tBrev\n");
        assertThat(sheets.getFirst().rows().get(1).texts()).containsExactly("Søker", "Leser\nog søker", "Nett");
        assertThat(sheets.getFirst().rows().get(2).texts()).containsExactly("Vi", "Svarer", "Brev");
    }

    @Test
    void numbersAndDatesReadAsNorwegiansWriteThem() throws IOException {
        byte[] file = workbook(book -> {
            XSSFSheet sheet = book.createSheet();
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue(0.1 + 0.2);
            row.createCell(1).setCellValue(974760673);
            row.createCell(2).setCellValue(1e15);
            formatted(book, row.createCell(3), "0 %").setCellValue(0.8);
            formatted(book, row.createCell(4), "dd/mm/yy").setCellValue(LocalDate.of(2026, 11, 25));
            formatted(book, row.createCell(5), "[h]:mm").setCellValue(1.5 / 24);
            formatted(book, row.createCell(6), "0\" min\"").setCellValue(30);
            row.createCell(7).setCellFormula("A1*0+2.5");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(8).setCellValue(true);
        });
        assertThat(texts(file).getFirst())
                .containsExactly(
                        "0,3", "974760673", "1000000000000000", "80 %", "25.11.2026", "1:30", "30 min", "2,5", "SANN");
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsShownNotDropped() throws IOException {
        byte[] file =
                workbook(book -> book.createSheet().createRow(0).createCell(0).setCellFormula("SUM(B1:B3)"));
        assertThat(texts(file).getFirst().getFirst()).startsWith("=SUM(B1:B3)");
    }

    @Test
    void hiddenSheetsAreNotOffered() throws IOException {
        byte[] file = workbook(book -> {
            book.createSheet("Skjult").createRow(0).createCell(0).setCellValue("x");
            book.createSheet("Synlig").createRow(0).createCell(0).setCellValue("y");
            book.setActiveSheet(1);
            book.setSheetHidden(0, true);
        });
        assertThat(read(file)).extracting(Sheet::name).containsExactly("Synlig");
    }

    @Test
    void tooMuchIsRefusedWithTheLimit() throws IOException {
        assertTooLarge(new byte[50 * 1024 * 1024], "bytes", "10485760");
        assertTooLarge("a;b\n".repeat(10_000).getBytes(StandardCharsets.UTF_8), "rows", "2000");
        assertTooLarge(
                workbook(book -> {
                    XSSFSheet sheet = book.createSheet();
                    for (int row = 0; row < 10_000; row++) {
                        sheet.createRow(row).createCell(0).setCellValue("rad " + row);
                    }
                }),
                "rows",
                "2000");
        assertTooLarge(("a;".repeat(60) + "b\n").getBytes(StandardCharsets.UTF_8), "columns", "60");
        assertTooLarge(
                workbook(book -> book.createSheet().createRow(0).createCell(60).setCellValue("x")), "columns", "60");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        assertTooLarge(zip("xl/workbook.xml", out -> repeat(out, 200 * 1024 * 1024)), "expanded", "67108864");
    }

    @Test
    void aLawfulWorkbookWithABloatedPartIsRefusedToo() throws IOException {
        byte[] honest =
                workbook(book -> book.createSheet().createRow(0).createCell(0).setCellValue("x".repeat(32_000)));
        assertThat(read(honest)).hasSize(1);
        assertRefused(zip("xl/workbook.xml", out -> repeat(out, 60 * 1024 * 1024)), "broken");
    }

    @Test
    void whatIsNoSpreadsheetIsSaidToBeNone() throws Exception {
        byte[] good =
                workbook(book -> book.createSheet().createRow(0).createCell(0).setCellValue("x"));
        assertRefused(Arrays.copyOf(good, good.length / 2), "broken");
        assertRefused(zip("word/document.xml", out -> out.write('x')), "unsupported");
        assertRefused(
                zip("xl/workbook.xml", out -> out.write("<workbook>".getBytes(StandardCharsets.UTF_8))), "broken");
        assertRefused(new byte[] {1, 2, 0, 0, 9, 0, 4}, "unsupported");
        assertRefused(new byte[0], "empty");
        assertRefused(" \n ;; \n".getBytes(StandardCharsets.UTF_8), "empty");
        assertRefused(oldWorkbook(), "xls");
        assertRefused(encrypted(good), "encrypted");
    }

    @Test
    void aSheetThatPointsOutOfItselfIsNotFollowed() throws IOException {
        String xml = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><workbook><sheets/>&e;</workbook>";
        assertRefused(zip("xl/workbook.xml", out -> out.write(xml.getBytes(StandardCharsets.UTF_8))), "broken");
    }

    @Test
    void aFileOfOpeningQuotesIsRefusedInNoTime() {
        assertTooLarge(("\"" + "a;\"b".repeat(500_000)).getBytes(StandardCharsets.UTF_8), "columns", "60");
        assertTooLarge("\"a\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), "rows", "2000");
        assertTooLarge("\"a;\"\"".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), "columns", "60");
    }

    @Test
    void mergedAreasThatOverlapWithoutEndAreRefused() throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 2_000; row++) {
            sheet.append("<row r=\"%d\"><c r=\"A%d\"><v>1</v></c></row>".formatted(row, row));
        }
        sheet.append("</sheetData><mergeCells>")
                .append("<mergeCell ref=\"A1:BH2000\"/>".repeat(500_000))
                .append("</mergeCells></worksheet>");
        byte[] file = workbook(book -> book.createSheet("Ark1"));
        assertRefused(withPart(file, "xl/worksheets/sheet1.xml", sheet.toString()), "broken");
    }

    private static byte[] withPart(byte[] file, String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(part.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static List<Sheet> read(byte[] file) throws IOException {
        return SheetReader.read(new ByteArrayInputStream(file), "fil.csv");
    }

    private static List<List<String>> texts(byte[] file) throws IOException {
        return read(file).getFirst().cleaned().rows().stream()
                .map(Sheet.Row::texts)
                .toList();
    }

    private static SheetRefused refusal(byte[] file) {
        return catchThrowableOfType(SheetRefused.class, () -> read(file));
    }

    private static void assertRefused(byte[] file, String rule) {
        SheetRefused refused = refusal(file);
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.limit()).isNull();
        assertThat(refused.tooLarge()).isFalse();
    }

    private static void assertTooLarge(byte[] file, String rule, String limit) {
        SheetRefused refused = refusal(file);
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.limit()).isEqualTo(limit);
        assertThat(refused.tooLarge()).isTrue();
    }

    private static Cell formatted(XSSFWorkbook book, Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> filling) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            filling.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Part {
        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(String name, Part part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            part.write(zip);
        }
        return bytes.toByteArray();
    }

    private static void repeat(ZipOutputStream out, int length) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int at = 0; at < length; at += zeros.length) {
            out.write(zeros);
        }
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] workbook) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("passord");
            try (var out = encryptor.getDataStream(container);
                    InputStream in = new ByteArrayInputStream(workbook)) {
                in.transferTo(out);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
