package vn.ntm.training.attendance.sheet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.SentFile;

/** Signed sheets of a room, over HTTP. */
@Path("/api/sessions/{sessionId}/sites/{siteId}/signed-sheets")
@Tag(name = "Attendance")
@RunOnVirtualThread
class SignedSheetResource {

    @Inject
    SheetKeeping keeping;

    @Inject
    SignedSheets sheets;

    @Inject
    Rosters rosters;

    @Inject
    RollAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "The pages of the signed sheet of the room, without the pictures")
    public List<SignedSheet> all(@RestPath UUID sessionId, @RestPath UUID siteId) {
        access.requireVisible(sessionId, siteId);
        rosters.room(sessionId, siteId);
        return sheets.all(sessionId, siteId);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Keeps a picture (JPEG, PNG or WebP) of a page, made anew without what is hidden in the file; 200 when the"
                            + " room has sent the same before")
    @APIResponseSchema(SignedSheet.class)
    public Response send(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @RestForm FileUpload file)
            throws IOException {
        access.requireTakable(sessionId, siteId);
        byte[] sent = SentFile.of(file).content();
        byte[] sha256 = SheetKeeping.digest(sent);
        Picture picture = Picture.of(sent);
        return idempotency.once(
                key,
                HexFormat.of().formatHex(sha256),
                () -> keeping.keep(sessionId, siteId, sha256, picture, currentUser.actor()),
                kept -> Response.status(kept.isNew() ? 201 : 200)
                        .entity(kept.sheet())
                        .build());
    }
}
