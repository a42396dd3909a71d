package vn.ntm.training.registration.list;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Language;

/**
 * A file as it was sent.
 *
 * @param dryRun only tell what would happen
 * @param allowedMends of what would not be entered as it stands
 * @param language of what is told about it
 * @param by who sent it, null when nobody is signed in
 */
record ListUpload(
        String fileName, byte[] content, boolean dryRun, AllowedMends allowedMends, Language language, String by) {

    private static final int LONGEST_NAME = 200;

    /** @throws InvalidInput on field {@code file} when none was sent */
    static ListUpload of(FileUpload file, boolean dryRun, AllowedMends allowedMends, Language language, String by)
            throws IOException {
        // a browser sends a file without a name where somebody chose none
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw InvalidInput.of("file", "input.required");
        }
        var check = new InputCheck();
        String name = check.text("file", file.fileName(), LONGEST_NAME);
        check.done();
        byte[] content = Files.readAllBytes(file.uploadedFile());
        return new ListUpload(Objects.requireNonNullElse(name, ""), content, dryRun, allowedMends, language, by);
    }
}
