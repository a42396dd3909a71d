package vn.ntm.training.curriculum;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.MergePatch;

/** One module of a curriculum. */
@Path("/api/modules/{id}")
@RunOnVirtualThread
class ModuleResource {

    @Inject
    Modules modules;

    @Inject
    CurriculumEditing editing;

    @Inject
    MergePatch mergePatch;

    @GET
    public Response one(@RestPath UUID id) {
        CurriculumModule module = modules.require(id);
        return Response.ok(ModuleView.of(module))
                .tag(IfMatch.tag(module.version()))
                .build();
    }

    /** A merge patch: an absent field stays, null clears. Code, ordinal and province of a module stay. */
    @PATCH
    public Response edit(
            @RestPath UUID id,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            @RequestBody(content = @Content(schema = @Schema(implementation = ModuleInput.class))) ObjectNode patch) {
        editing.editModule(id, seen, mergePatch.change(patch));
        return one(id);
    }
}
