package no.medvirk.journeys.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Reads what a person has (XLSX, CSV, pasted cells) as sheets of text; what it is, is seen from its bytes, not from its name. */
final class SheetReader {
    private static final String BOM = "\ufeff";

    private SheetReader() {}

    /** The sheets of a file that can be seen, in order; {@code fileName} names a CSV file's only sheet. */
    static List<Sheet> read(InputStream file, String fileName) throws IOException {
        byte[] bytes = file.readNBytes(SheetLimits.BYTES + 1);
        if (bytes.length > SheetLimits.BYTES) {
            throw new SheetRefused("bytes", SheetLimits.BYTES);
        }
        List<Sheet> sheets =
                sheets(bytes, fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", ""));
        return filled(sheets);
    }

    /** One sheet of what was pasted from Excel, LibreOffice or Word. */
    static List<Sheet> pasted(String text) {
        if (text.length() > SheetLimits.BYTES) {
            throw new SheetRefused("bytes", SheetLimits.BYTES);
        }
        return filled(List.of(Sheet.of("", PastedText.rows(lines(text)))));
    }

    private static List<Sheet> sheets(byte[] bytes, String name) {
        return switch (FileMagic.valueOf(bytes)) {
            case OOXML -> Xlsx.sheets(bytes);
            case OLE2 -> throw SheetRefused.because(Xlsx.isEncrypted(bytes) ? "encrypted" : "xls");
            case BIFF2, BIFF3, BIFF4 -> throw SheetRefused.because("xls");
            default -> List.of(csv(text(bytes), name));
        };
    }

    private static List<Sheet> filled(List<Sheet> sheets) {
        if (sheets.stream().allMatch(sheet -> sheet.cleaned().rows().isEmpty())) {
            throw SheetRefused.because("empty");
        }
        return sheets;
    }

    private static Sheet csv(String text, String name) {
        if (text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4) && text.indexOf('\n') == 5) {
            // Excel's own first line; it counts as a row there too, so it stays, empty
            return Sheet.of(name, Delimited.rows(text.substring(5), text.charAt(4)));
        }
        return Sheet.of(name, Delimited.rows(text, Delimited.sniff(text)));
    }

    private static String text(byte[] bytes) {
        String text = lines(decoded(bytes));
        if (text.indexOf('\0') >= 0) {
            throw SheetRefused.because("unsupported");
        }
        return text;
    }

    private static String lines(String text) {
        String content = text.startsWith(BOM) ? text.substring(1) : text;
        return content.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        if (mark == 0xfffe || mark == 0xfeff) {
            return new String(bytes, StandardCharsets.UTF_16); // Excel's "Unicode text"
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
