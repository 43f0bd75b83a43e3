package no.medvirk.journeys.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide the letters of the paper's font are, and so where a text breaks into lines. */
final class Letters {

    static final Letters REGULAR = new Letters("LiberationSans-Regular.ttf");
    static final Letters BOLD = new Letters("LiberationSans-Bold.ttf");

    /** The Basic Multilingual Plane: wider than any text we have seen, and small. */
    private static final int KNOWN = 0x10000;

    private final String file;
    private final float[] widths = new float[KNOWN];
    private final float widest;

    private Letters(String file) {
        this.file = file;
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int letter = 0; letter < KNOWN; letter++) {
                widths[letter] = (float) font.getAdvanceWidth(glyphs.getGlyphId(letter)) / font.getUnitsPerEm();
            }
            widest = widths['W'];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font itself, from the artifact that carries it. */
    InputStream open() {
        return Objects.requireNonNull(Letters.class.getResourceAsStream("/liberation/" + file), file);
    }

    float width(String text, float size) {
        return (float) text.codePoints()
                        .mapToDouble(letter -> letter < KNOWN ? widths[letter] : widest)
                        .sum()
                * size;
    }

    /** The lines of a text in a column; a word that is too long for one is cut. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && width(rest, size) > width) {
                int fit = fitting(rest, size, width);
                lines.add(rest.substring(0, fit));
                rest = rest.substring(fit);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private int fitting(String word, float size, float width) {
        int fit = word.offsetByCodePoints(0, 1);
        while (fit < word.length() && width(word.substring(0, word.offsetByCodePoints(fit, 1)), size) <= width) {
            fit = word.offsetByCodePoints(fit, 1);
        }
        return fit;
    }
}
