package vn.ntm.training.material;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.SentFile;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * A new material as a form brings it.
 *
 * @param file null: a link
 */
record SentMaterial(MaterialInput input, MaterialFile file) {

    /** What a key of idempotency tells from another request. */
    record Print(MaterialInput input, String fileName, String sha256) {}

    /** @throws InvalidInput unless it is a file or a link, and a file that is taken */
    static SentMaterial of(MaterialInput input, FileUpload upload) throws IOException {
        MaterialFile file = file(upload);
        boolean link = input.url() != null && !input.url().isBlank();
        if (link == (file != null)) {
            throw InvalidInput.of("file", "material.file-or-link");
        }
        return new SentMaterial(input, file);
    }

    /** Null when none was sent. */
    static MaterialFile file(FileUpload upload) throws IOException {
        return SentFile.isSent(upload) ? MaterialFile.of(upload) : null;
    }

    Print print() {
        return file == null
                ? new Print(input, null, null)
                : new Print(input, file.name(), HexFormat.of().formatHex(digest(file.content())));
    }

    static Response created(MaterialView material) {
        return answer(Response.created(URI.create("/api/materials/" + material.id())), material);
    }

    static Response answer(Response.ResponseBuilder status, MaterialView material) {
        return status.entity(material).tag(IfMatch.tag(material.version())).build();
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
