package vn.ntm.training.shared.input;

import java.io.IOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * A file that came with a form.
 *
 * @param name as its sender calls it, of at most 200 characters; tells nothing for sure of what is in it
 */
public record SentFile(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /**
     * The file of the field {@code file}.
     *
     * @throws InvalidInput on that field when none was sent
     */
    public static SentFile of(FileUpload file) throws IOException {
        if (!isSent(file)) {
            throw InvalidInput.of("file", "input.required");
        }
        var check = new InputCheck();
        String name = check.text("file", file.fileName(), LONGEST_NAME);
        check.done();
        return new SentFile(name == null ? "" : name, Files.readAllBytes(file.uploadedFile()));
    }

    /** A browser sends a file without a name where somebody chose none; a part without a name is no file. */
    public static boolean isSent(FileUpload file) {
        return file != null && file.fileName() != null && !file.fileName().isBlank();
    }
}
