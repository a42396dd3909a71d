package vn.ntm.training.shared.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    WORKBOOK,
    TEXT;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** The name of the stream that holds a workbook with a password, as an OLE2 directory writes it. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final Map<String, byte[]> OTHERS = Map.of(
            "PDF",
            bytes("%PDF"),
            "RAR",
            bytes("Rar!"),
            "7z",
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            "gzip",
            new byte[] {0x1F, (byte) 0x8B},
            "PNG",
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "JPEG",
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "GIF",
            bytes("GIF8"),
            "RTF",
            bytes("{\\rtf"));

    /** @throws vn.ntm.training.shared.problem.InvalidInput on field {@code file} for anything that holds no list */
    static FileKind of(byte[] content, String fileName) {
        if (content.length == 0) {
            throw SheetFile.refused("sheet.empty-file");
        }
        if (startsWith(content, ZIP)) {
            return WORKBOOK;
        }
        if (startsWith(content, OLE2)) {
            throw SheetFile.refused(contains(content, ENCRYPTED) ? "sheet.password" : "sheet.old-excel");
        }
        OTHERS.forEach((name, magic) -> {
            if (startsWith(content, magic)) {
                throw SheetFile.refused("sheet.wrong-kind", name);
            }
        });
        refuseMarkup(content);
        if (fileName.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|xlsb)")) {
            throw SheetFile.refused("sheet.text-as-workbook", fileName.substring(fileName.lastIndexOf('.')));
        }
        return TEXT;
    }

    /** Some programs write a page of HTML and call it Excel. */
    private static void refuseMarkup(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw SheetFile.refused("sheet.wrong-kind", start.startsWith("<?xml") ? "XML" : "HTML");
        }
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
