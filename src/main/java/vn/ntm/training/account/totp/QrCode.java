package vn.ntm.training.account.totp;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) to be drawn as SVG: dark on light whatever the colours of the page, else some readers do not see it.
 *
 * @param size number of squares along each side, the light margin of four included
 * @param path what is dark, as the data of an SVG path
 */
public record QrCode(int size, String path) {

    private static final int MARGIN = 4;

    /** @throws IllegalArgumentException when the text is too long for a code */
    public static QrCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, MARGIN);
            // One dot for each square: no code is smaller than that.
            BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
            return new QrCode(squares.getWidth(), path(squares));
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

    /** Never the picture: it is a secret. */
    @Override
    public String toString() {
        return "QrCode";
    }
}
