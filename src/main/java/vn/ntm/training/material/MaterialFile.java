package vn.ntm.training.material;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.shared.input.SentFile;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * A file that was sent for a material, known by what is in it.
 *
 * @param name without a path, with the ending of its type
 */
record MaterialFile(String name, FileType type, byte[] content) {

    static final int LARGEST = 20_000_000;

    private static final int LONGEST_NAME = 200;
    private static final int MEGABYTES = LARGEST / 1_000_000;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** @throws InvalidInput on the field {@code file} for none, one that is too large or empty, or of another type */
    static MaterialFile of(FileUpload sent) throws IOException {
        SentFile file = SentFile.of(sent);
        if (file.content().length == 0) {
            throw InvalidInput.of("file", "sheet.empty-file");
        }
        if (file.content().length > LARGEST) {
            throw InvalidInput.of("file", "material.too-large", MEGABYTES);
        }
        FileType type = type(file.content(), sent.uploadedFile());
        return new MaterialFile(type.named(safe(file.name()), LONGEST_NAME), type, file.content());
    }

    private static FileType type(byte[] content, Path file) throws IOException {
        if (startsWith(content, PDF)) {
            return FileType.PDF;
        }
        if (startsWith(content, JPEG)) {
            return FileType.JPEG;
        }
        if (startsWith(content, PNG)) {
            return FileType.PNG;
        }
        if (startsWith(content, ZIP)) {
            return OfficeFile.typeOf(file).orElseThrow(MaterialFile::wrongType);
        }
        throw wrongType();
    }

    private static InvalidInput wrongType() {
        return InvalidInput.of("file", "material.wrong-type");
    }

    /** Without folders, what file systems read as something else, and what turns the direction of letters round. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}<>:\"|?*]", "")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        return clean.isEmpty() ? "tai-lieu" : clean;
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
