package vn.ntm.training.shared.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How the bytes of a text are to be read. UTF-8 proves itself; UTF-16 tells by its mark or by its zero bytes; what is left
 * is taken for the code page of Vietnamese Windows, unless its words are older than that.
 *
 * @param mark number of bytes of the byte order mark at the start
 */
record TextEncoding(Charset charset, int mark, boolean guessed) {

    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");
    private static final Charset WESTERN_WINDOWS = Charset.forName("windows-1252");
    private static final int LINES = 2_000;

    static TextEncoding of(byte[] text) {
        if (startsWith(text, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (startsWith(text, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(text, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (zerosAtOddPlaces(text) > text.length / 8) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (isUtf8(text)) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, false);
        }
        return new TextEncoding(isOlder(text) ? WESTERN_WINDOWS : VIETNAMESE_WINDOWS, 0, true);
    }

    /** Whether most words make sense only as TCVN3 or VNI, whose signs are those of Western Windows. */
    private static boolean isOlder(byte[] text) {
        List<SheetRow> lines = new String(text, WESTERN_WINDOWS)
                .lines()
                .limit(LINES)
                .map(line -> new SheetRow(1, List.of(line.split("[\t;,]"))))
                .toList();
        var evidence = LegacyRows.Evidence.of(lines);
        return evidence.sure() > evidence.strange();
    }

    String decode(byte[] text) {
        return new String(text, mark, text.length - mark, charset);
    }

    private static boolean isUtf8(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static int zerosAtOddPlaces(byte[] text) {
        int zeros = 0;
        for (int i = 1; i < text.length; i += 2) {
            zeros += text[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] text, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= text.length || (text[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
