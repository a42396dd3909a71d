package vn.ntm.training.material;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.problem.NotFound;

/** One material. */
@Path("/api/materials/{id}")
@Tag(name = "Materials")
@RunOnVirtualThread
class MaterialResource {

    @Inject
    Materials materials;

    @Inject
    MaterialPublishing publishing;

    @Inject
    MaterialAccess access;

    @GET
    @APIResponseSchema(MaterialView.class)
    public Response one(@RestPath UUID id) {
        access.requireReadable(materials.require(id));
        return answer(id);
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Takes a title and, of a link, its address or, of a file, another edition; without one the file stays")
    @APIResponseSchema(MaterialView.class)
    public Response change(
            @RestPath UUID id,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            @RestForm String title,
            @RestForm String url,
            @RestForm FileUpload file)
            throws IOException {
        access.requireChangeable(materials.require(id));
        publishing.change(id, seen, new MaterialInput(title, url), SentMaterial.file(file));
        return answer(id);
    }

    @DELETE
    public void remove(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireChangeable(materials.require(id));
        publishing.remove(id, seen);
    }

    @GET
    @Path("editions")
    @Operation(summary = "The files that the material has had, for who may change it: the latest first")
    public List<MaterialEdition> editions(@RestPath UUID id) {
        access.requireChangeable(materials.require(id));
        return materials.editions(id);
    }

    /** @param edition none: the latest; earlier ones are for who may change the material */
    @GET
    @Path("file")
    @Operation(summary = "The file, to be saved")
    public Response file(@RestPath UUID id, @RestQuery String edition) {
        Material material = materials.require(id);
        access.requireReadable(material);
        int wanted = edition == null || edition.isBlank() ? material.edition() : number(edition);
        if (wanted != material.edition()) {
            access.requireChangeable(material);
        }
        return materials.file(id, wanted).map(MaterialDownload::of).orElseThrow(NotFound.of("material", id));
    }

    private static int number(String edition) {
        var check = new InputCheck();
        Integer number = new Typed(check).number("edition", edition);
        check.done();
        return number;
    }

    private Response answer(UUID id) {
        return SentMaterial.answer(Response.ok(), materials.view(id));
    }
}
