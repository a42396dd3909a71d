package vn.ntm.training.registration.list;

import java.io.IOException;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.shared.input.SentFile;
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

    /** @throws vn.ntm.training.shared.problem.InvalidInput on field {@code file} when none was sent */
    static ListUpload of(FileUpload file, boolean dryRun, AllowedMends allowedMends, Language language, String by)
            throws IOException {
        SentFile sent = SentFile.of(file);
        return new ListUpload(sent.name(), sent.content(), dryRun, allowedMends, language, by);
    }
}
