package vn.ntm.training.attendance.sheet;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * A picture made anew from the pixels of one that was sent: where and with what it was taken, and whatever else was hidden in the
 * file, is not in it.
 *
 * @param jpeg of at most {@value #LONGEST} pixels a side, upright
 */
record Picture(byte[] jpeg, int width, int height) {

    static final String MEDIA_TYPE = "image/jpeg";

    private static final String FIELD = "file";
    private static final int LONGEST = 2_000;

    /** Twice what telephones take. A few kilobytes can claim to be a thousand times as much. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final int LONGEST_CLAIMED = 30_000;

    /** Each takes some dozen megabytes while it is read. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /** @throws InvalidInput on field {@code file} when it is no JPEG, PNG or WebP by its content, is broken or too large */
    static Picture of(byte[] sent) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return upright(read(sent, format(sent)), orientation(sent)).written();
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof InvalidInput told) {
                throw told;
            }
            throw InvalidInput.of(FIELD, "signed-sheet.broken");
        } finally {
            AT_ONCE.release();
        }
    }

    /** By what is in it; names and declared types tell nothing. */
    private static String format(byte[] sent) {
        if (startsWith(sent, 0, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        if (startsWith(sent, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return "png";
        }
        if (startsWith(sent, 0, 'R', 'I', 'F', 'F') && startsWith(sent, 8, 'W', 'E', 'B', 'P')) {
            return "webp";
        }
        throw InvalidInput.of(FIELD, "signed-sheet.no-picture");
    }

    private static boolean startsWith(byte[] bytes, int from, int... expected) {
        if (bytes.length < from + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[from + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage read(byte[] sent, String format) throws IOException {
        ImageReader reader = reader(format);
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_CLAIMED) {
                throw InvalidInput.of(FIELD, "signed-sheet.too-many-pixels", MOST_PIXELS / 1_000_000);
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / LONGEST);
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(String format) throws IOException {
        return format.equals("webp")
                ? new WebPImageReaderSpi().createReaderInstance() // is not found by its name from every class loader
                : ImageIO.getImageReadersByFormatName(format).next();
    }

    /** As EXIF counts: 1 is upright. A picture without it is taken as it is. */
    private static int orientation(byte[] sent) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException e) {
            return 1;
        }
    }

    /** What is to be drawn, and how it is turned on the way. */
    private record Turned(BufferedImage image, int orientation) {

        Picture written() throws IOException {
            double scale = Math.min(1, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
            int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
            boolean lies = orientation >= 5 && orientation <= 8;
            var upright = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = upright.createGraphics();
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            canvas.transform(turn(width, height));
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(image, 0, 0, width, height, null);
            canvas.dispose();
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(upright, "jpeg", jpeg);
            return new Picture(jpeg.toByteArray(), upright.getWidth(), upright.getHeight());
        }

        /** From a picture as it lies to one that stands; the eight cases of EXIF. */
        private AffineTransform turn(int width, int height) {
            return switch (orientation) {
                case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                default -> new AffineTransform();
            };
        }
    }

    private static Turned upright(BufferedImage image, int orientation) {
        return new Turned(image, orientation);
    }
}
