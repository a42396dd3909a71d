package vn.ntm.training.shared.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int DOTS = 6;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @Test
    void a_reader_finds_in_the_picture_what_was_put_into_it() throws Exception {
        String uri = "otpauth://totp/NTM%20Training:phu.tho?secret=JBSWY3DPEHPK3PXP&issuer=NTM%20Training";
        assertThat(read(QrCode.of(uri))).isEqualTo(uri);
        assertThat(read(QrCode.of("nghĩa vụ"))).isEqualTo("nghĩa vụ");
    }

    @Test
    void the_picture_for_paper_says_the_same() throws Exception {
        String address = "https://ntm.example/sessions/1/sites/2/roll";
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrCode.png(address, DOTS)));
        int width = picture.getWidth();
        int[] dots = picture.getRGB(0, 0, width, width, null, 0, width);
        assertThat(decoded(width, dots)).isEqualTo(address);
    }

    @Test
    void around_it_is_the_light_margin_that_readers_need() {
        QrCode code = QrCode.of("abc");
        assertThat(RUN.matcher(code.path()).results()).allSatisfy(run -> {
            int start = Integer.parseInt(run.group(1));
            assertThat(start).isGreaterThanOrEqualTo(4);
            assertThat(start + Integer.parseInt(run.group(3))).isLessThanOrEqualTo(code.size() - 4);
            assertThat(Integer.parseInt(run.group(2))).isBetween(4, code.size() - 5);
        });
    }

    @Test
    void a_text_that_no_code_holds_is_refused_and_the_picture_is_never_printed() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(4000))).isInstanceOf(IllegalArgumentException.class);
        assertThat(QrCode.of("abc").toString()).isEqualTo("QrCode");
    }

    /** Draws the path as a browser does, some dots for each square, and reads the picture. */
    private static String read(QrCode code) throws Exception {
        int width = code.size() * DOTS;
        int[] dots = new int[width * width];
        Arrays.fill(dots, 0xffffff);
        RUN.matcher(code.path()).results().forEach(run -> {
            int left = Integer.parseInt(run.group(1)) * DOTS;
            int top = Integer.parseInt(run.group(2)) * DOTS;
            for (int y = top; y < top + DOTS; y++) {
                Arrays.fill(dots, y * width + left, y * width + left + Integer.parseInt(run.group(3)) * DOTS, 0);
            }
        });
        return decoded(width, dots);
    }

    private static String decoded(int width, int[] dots) throws Exception {
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, dots)));
        return new QRCodeReader().decode(picture).getText();
    }
}
