package vn.ntm.training.shared.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A QR code (ISO/IEC 18004) to be drawn as SVG: dark on light whatever the colours of the page, else some readers do not see
 * it. For paper it is a picture, see {@link #png}.
 *
 * @param size number of squares along each side, the light margin of four included
 * @param path what is dark, as the data of an SVG path
 */
public record QrCode(int size, String path) {

    private static final int MARGIN = 4;

    /** @throws IllegalArgumentException when the text is too long for a code */
    public static QrCode of(String text) {
        BitMatrix squares = squares(text);
        return new QrCode(squares.getWidth(), path(squares));
    }

    /**
     * The same as a PNG file, black on white.
     *
     * @param dots along each side of a square
     * @throws IllegalArgumentException when the text is too long for a code
     */
    public static byte[] png(String text, int dots) {
        BitMatrix squares = squares(text);
        int width = squares.getWidth() * dots;
        var picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, squares.get(x / dots, y / dots) ? 0x000000 : 0xffffff);
            }
        }
        var file = new ByteArrayOutputStream();
        // In memory: the usual way writes what may be a secret to a temporary file first.
        try (var out = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static BitMatrix squares(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, MARGIN);
            // One dot for each square: no code is smaller than that.
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** Each run of dark squares of a row is one rectangle. */
    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int start = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start).append(' ').append(y);
                    path.append('h')
                            .append(x - start)
                            .append("v1h-")
                            .append(x - start)
                            .append('z');
                }
                x++;
            }
        }
        return path.toString();
    }

    /** Never the picture: it may be a secret. */
    @Override
    public String toString() {
        return "QrCode";
    }
}
