package no.medvirk.journeys.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader meets it: its tags, and the words under them. */
final class Tagged {

    private final PDDocument pdf;
    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();

    Tagged(PDDocument pdf) {
        this.pdf = pdf;
    }

    private static Map<Integer, String> marked(PDPage page) {
        try {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> marked = new HashMap<>();
            extractor.getMarkedContents().forEach(one -> marked.merge(one.getMCID(), said(one), String::concat));
            return marked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(PDMarkedContent content) {
        StringBuilder said = new StringBuilder();
        for (Object each : content.getContents()) {
            if (each instanceof TextPosition letter) {
                said.append(letter.getUnicode());
            } else if (each instanceof PDMarkedContent inner) {
                said.append(said(inner));
            }
        }
        return said.toString();
    }

    /** A table of the structure. */
    final class Table {

        private final PDStructureElement element;

        private Table(PDStructureElement element) {
            this.element = element;
        }

        /** What its headings of this scope say. */
        List<String> headings(String scope) {
            List<String> headings = new ArrayList<>();
            each(element, child -> {
                if (child.getStructureType().equals("TH") && scope(child).equals(Optional.of(scope))) {
                    headings.add(under(child).strip());
                }
            });
            return headings;
        }

        /** Rows of cells that do not begin with a heading; a line of the blueprint is one cell. */
        long rowsWithoutHeading() {
            List<Boolean> rows = new ArrayList<>();
            each(element, child -> {
                if (child.getStructureType().equals("TR")) {
                    List<PDStructureElement> cells = children(child);
                    rows.add(cells.size() == 1
                            || cells.getFirst().getStructureType().equals("TH"));
                }
            });
            return rows.stream().filter(told -> !told).count();
        }

        int cards() {
            int[] cards = {0};
            each(element, child -> {
                if (child.getStructureType().equals("TD")) {
                    cards[0] += (int) children(child).stream()
                            .filter(one -> one.getStructureType().equals("Div"))
                            .count();
                }
            });
            return cards[0];
        }
    }

    boolean isMarked() {
        return pdf.getDocumentCatalog().getMarkInfo().isMarked();
    }

    String language() {
        return pdf.getDocumentCatalog().getLanguage();
    }

    String title() {
        return pdf.getDocumentInformation().getTitle();
    }

    /** What the file says of itself to programs. */
    String metadata() throws IOException {
        return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    List<String> bookmarks() {
        return StreamSupport.stream(
                        pdf.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
                .map(PDOutlineItem::getTitle)
                .toList();
    }

    List<String> sizesInMillimetres() {
        return StreamSupport.stream(pdf.getPages().spliterator(), false)
                .map(PDPage::getMediaBox)
                .map(Tagged::millimetres)
                .toList();
    }

    private static String millimetres(PDRectangle box) {
        return Math.round(box.getWidth() / 72 * 25.4) + " × " + Math.round(box.getHeight() / 72 * 25.4);
    }

    TreeSet<String> unembeddedFonts() {
        TreeSet<String> fonts = new TreeSet<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                try {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        fonts.add(page.getResources().getFont(name).getName());
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return fonts;
    }

    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        each(pdf.getDocumentCatalog().getStructureTreeRoot(), element -> {
            if (element.getStructureType().equals("Table")) {
                tables.add(new Table(element));
            }
        });
        return tables;
    }

    /** What figures say to whoever does not see them. */
    List<String> alternatives() {
        List<String> told = new ArrayList<>();
        each(pdf.getDocumentCatalog().getStructureTreeRoot(), element -> {
            if (element.getStructureType().equals("Figure")) {
                told.add(element.getAlternateDescription());
            }
        });
        return told;
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** The words of a page from the top, each line with single spaces. */
    String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    List<String> links() throws IOException {
        List<String> links = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            page.getAnnotations().forEach(annotation -> links.add(annotation.getSubtype()));
        }
        return links;
    }

    /** Pages with a picture on them. */
    long pictures() {
        return StreamSupport.stream(pdf.getPages().spliterator(), false)
                .map(PDPage::getResources)
                .filter(resources -> StreamSupport.stream(
                                resources.getXObjectNames().spliterator(), false)
                        .anyMatch(resources::isImageXObject))
                .count();
    }

    private String under(PDStructureElement element) {
        StringBuilder said = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                said.append(under(child));
            } else if (kid instanceof Integer mcid) {
                said.append(said(element.getPage(), mcid));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                said.append(said(page, reference.getMCID()));
            }
        }
        return said.toString();
    }

    private String said(PDPage page, int mcid) {
        return words.computeIfAbsent(page, Tagged::marked).getOrDefault(mcid, "");
    }

    private static Optional<String> scope(PDStructureElement element) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        return attributes instanceof COSDictionary told
                ? Optional.ofNullable(told.getNameAsString("Scope"))
                : Optional.empty();
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static void each(PDStructureNode node, Consumer<PDStructureElement> told) {
        for (PDStructureElement child : children(node)) {
            told.accept(child);
            each(child, told);
        }
    }
}
