package vn.ntm.training.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.SentFile;
import vn.ntm.training.shared.problem.InvalidInput;

/** What comes as a form with a title and a file or an address. */
@ApplicationScoped
class MaterialAdding {

    /** What was sent, as a key of idempotency tells it from another. */
    private record Sent(MaterialInput input, String name, String sha256) {}

    @Inject
    MaterialPublishing publishing;

    @Inject
    Materials materials;

    @Inject
    Idempotency idempotency;

    Response add(MaterialOwner owner, IdempotencyKey key, MaterialInput input, FileUpload upload) throws IOException {
        MaterialFile file = file(upload);
        requireOne(input, file);
        return idempotency.once(
                key,
                sent(input, file),
                () -> publishing.add(owner, input, file),
                id -> answer(Response.created(URI.create("/api/materials/" + id)), materials.view(id)));
    }

    /** Null when none was sent. */
    static MaterialFile file(FileUpload upload) throws IOException {
        return SentFile.isSent(upload) ? MaterialFile.of(upload) : null;
    }

    static void requireOne(MaterialInput input, MaterialFile file) {
        boolean link = input.url() != null && !input.url().isBlank();
        if (link == (file != null)) {
            throw InvalidInput.of("file", "material.file-or-link");
        }
    }

    static Response answer(Response.ResponseBuilder status, MaterialView material) {
        return status.entity(material).tag(IfMatch.tag(material.version())).build();
    }

    private static Sent sent(MaterialInput input, MaterialFile file) {
        return file == null ? new Sent(input, null, null) : new Sent(input, file.name(), digest(file.content()));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
