package vn.ntm.training.material;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.shared.input.IdempotencyKey;

/** The materials of a class. */
@Path("/api/classes/{classId}/materials")
@Tag(name = "Materials")
@RunOnVirtualThread
class ClassMaterialsResource {

    @Inject
    Materials materials;

    @Inject
    MaterialPublishing publishing;

    @Inject
    Idempotency idempotency;

    @Inject
    MaterialAccess access;

    @Inject
    ClassAccess classes;

    @GET
    @Operation(summary = "The materials of the class, then those of its modules")
    public List<MaterialView> all(@RestPath UUID classId) {
        access.requireReadable(classId);
        return materials.seenInClass(classId);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Adds a file (PDF, Word, PowerPoint, Excel, JPEG or PNG of at most 20 MB) or a link (https)")
    @APIResponseSchema(value = MaterialView.class, responseCode = "201")
    public Response add(
            @RestPath UUID classId,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @RestForm String title,
            @RestForm String url,
            @RestForm FileUpload file)
            throws IOException {
        classes.requireChangeable(classId);
        var owner = new MaterialOwner.OfClass(classId);
        SentMaterial sent = SentMaterial.of(new MaterialInput(title, url), file);
        return idempotency.once(
                key,
                sent.print(),
                () -> publishing.add(owner, sent.input(), sent.file()),
                id -> SentMaterial.created(materials.view(id)));
    }
}
