package vn.ntm.training.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * A PDF file out of XHTML. Its one family of fonts is {@code Document}: DejaVu Serif, as there is no Times New Roman with a free
 * licence. It has all letters of Vietnamese, and goes into the file, so that it prints alike everywhere.
 */
public final class PdfFile {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FAMILY = "Document";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        // It has handlers of its own, and would tell each step of each document on the console.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfFile() {}

    /**
     * @param xhtml well-formed; pictures only as {@code data:} addresses. Nothing is fetched from anywhere, whatever it says
     * @throws IllegalArgumentException when it is not well-formed
     */
    public static byte[] of(String xhtml) {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .withProducer("NTM Training")
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .withHtmlContent(xhtml, null)
                .toStream(file);
        font(builder, "DejaVuSerifCondensed.ttf", NORMAL, FontStyle.NORMAL);
        font(builder, "DejaVuSerifCondensed-Italic.ttf", NORMAL, FontStyle.ITALIC);
        font(builder, "DejaVuSerifCondensed-Bold.ttf", BOLD, FontStyle.NORMAL);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Only the letters that are used go into the file. */
    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> open(name), FAMILY, weight, style, true);
    }

    private static InputStream open(String name) {
        InputStream font = PdfFile.class.getResourceAsStream(FONTS + name);
        if (font == null) {
            throw new IllegalStateException("The font " + name + " is missing");
        }
        return font;
    }
}
