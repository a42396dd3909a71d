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
import vn.ntm.training.curriculum.Modules;
import vn.ntm.training.shared.input.IdempotencyKey;

/** The materials of a module; who adds them is in the access table. */
@Path("/api/modules/{moduleId}/materials")
@Tag(name = "Materials")
@RunOnVirtualThread
class ModuleMaterialsResource {

    @Inject
    Materials materials;

    @Inject
    MaterialPublishing publishing;

    @Inject
    Idempotency idempotency;

    @Inject
    Modules modules;

    @GET
    @Operation(summary = "The materials of the module")
    public List<MaterialView> all(@RestPath UUID moduleId) {
        modules.require(moduleId);
        return materials.ofModule(moduleId);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Adds a file (PDF, Word, PowerPoint, Excel, JPEG or PNG of at most 20 MB) or a link (https)")
    @APIResponseSchema(value = MaterialView.class, responseCode = "201")
    public Response add(
            @RestPath UUID moduleId,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @RestForm String title,
            @RestForm String url,
            @RestForm FileUpload file)
            throws IOException {
        var owner = new MaterialOwner.OfModule(moduleId);
        SentMaterial sent = SentMaterial.of(new MaterialInput(title, url), file);
        return idempotency.once(
                key,
                sent.print(),
                () -> publishing.add(owner, sent.input(), sent.file()),
                id -> SentMaterial.created(materials.view(id)));
    }
}
