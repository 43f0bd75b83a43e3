package no.medvirk.journeys.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import no.medvirk.journeys.blueprint.Limits;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Workbooks of Excel and LibreOffice, read as a stream, so that a hostile one costs no memory beyond our own limits. */
final class Xlsx {
    static {
        ZipSecureFile.setMaxEntrySize(SheetLimits.EXPANDED_BYTES);
    }

    private Xlsx() {}

    /** An encrypted workbook is packed in the old container format. */
    static boolean isEncrypted(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    static List<Sheet> sheets(byte[] bytes) {
        measure(bytes);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return sheets(file);
        } catch (SheetRefused refused) {
            throw refused;
        } catch (OpenXML4JException | IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            if (e.getCause() instanceof SheetRefused refused) {
                throw refused;
            }
            throw SheetRefused.because("broken");
        }
    }

    /** Unpacks once into nothing, before any parser sees it. */
    private static void measure(byte[] bytes) {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        boolean workbook = false;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                workbook |= part.getName().endsWith("workbook.xml");
                for (int read = parts.read(buffer); read >= 0; read = parts.read(buffer)) {
                    total += read;
                    if (total > SheetLimits.EXPANDED_BYTES) {
                        throw new SheetRefused("expanded", SheetLimits.EXPANDED_BYTES);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw SheetRefused.because("broken");
        }
        if (!workbook) {
            throw SheetRefused.because(total == 0 ? "broken" : "unsupported");
        }
    }

    private static List<Sheet> sheets(OPCPackage file)
            throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(file);
        XlsxWorkbook workbook = new XlsxWorkbook();
        try (InputStream part = reader.getWorkbookData()) {
            parse(part, workbook);
        }
        if (workbook.sheets().size() > SheetLimits.SHEETS) {
            throw new SheetRefused("sheets", SheetLimits.SHEETS);
        }
        var strings = new ReadOnlySharedStringsTable(file, false);
        var cells = new XlsxCells(strings, reader.getStylesTable(), workbook.from1904());
        boolean ours = OwnSheet.namedLikeOurs(
                workbook.sheets().stream().map(XlsxWorkbook.Entry::name).toList());
        int rowLimit = ours ? Limits.CARDS + 1 : SheetLimits.ROWS;
        List<Sheet> sheets = new ArrayList<>();
        for (XlsxWorkbook.Entry entry : workbook.sheets()) {
            XlsxGrid grid = new XlsxGrid(cells, rowLimit);
            try (InputStream part = reader.getSheet(entry.part())) {
                parse(part, grid);
            }
            sheets.add(grid.sheet(entry.name()));
        }
        return sheets;
    }

    private static void parse(InputStream part, ContentHandler handler)
            throws SAXException, IOException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(part));
    }
}
