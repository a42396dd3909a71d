package vn.ntm.training.material;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;

/** Changing one material of a class: its title, its address, another edition of its file, or removing it. */
@Path("/materials/{id}")
@RunOnVirtualThread
class MaterialChangePages {

    /** @param title as typed; so is the address */
    record MaterialEditor(
            MaterialView material, List<MaterialEdition> editions, String title, String url, FormErrors errors)
            implements TemplateInstance {}

    @Inject
    Materials materials;

    @Inject
    MaterialPublishing publishing;

    @Inject
    MaterialAccess access;

    @GET
    @Path("edit")
    @Operation(hidden = true)
    public TemplateInstance editor(@RestPath UUID id) {
        access.requireChangeable(materials.require(id));
        MaterialView material = materials.view(id);
        return page(id, material.title(), material.url(), FormErrors.NONE);
    }

    @POST
    @Path("edit")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response change(
            @RestPath UUID id,
            @RestForm String version,
            @RestForm String title,
            @RestForm String url,
            @RestForm FileUpload file,
            @Context HttpHeaders headers) {
        access.requireChangeable(materials.require(id));
        return Attempt.of(
                () -> {
                    publishing.change(
                            id,
                            FormVersion.of(version),
                            new MaterialInput(title, url),
                            MaterialPages.read(() -> SentMaterial.file(file)));
                    return Toast.of("material.edited").leadingTo(back(materials.view(id)));
                },
                errors -> page(id, title, url, errors),
                headers);
    }

    @POST
    @Path("removal")
    @Operation(hidden = true)
    public Response remove(@RestPath UUID id, @RestForm String version, @Context HttpHeaders headers) {
        access.requireChangeable(materials.require(id));
        MaterialView material = materials.view(id);
        return Attempt.of(
                () -> {
                    publishing.remove(id, FormVersion.of(version));
                    return Toast.of("material.removed").leadingTo(back(material));
                },
                errors -> page(id, material.title(), material.url(), errors),
                headers);
    }

    private TemplateInstance page(UUID id, String title, String url, FormErrors errors) {
        return new MaterialEditor(materials.view(id), materials.editions(id), title, url, errors);
    }

    /** Curricula have no pages yet. */
    private static String back(MaterialView material) {
        return material.classId() == null
                ? "/materials/" + material.id() + "/edit"
                : "/classes/" + material.classId() + "/materials";
    }
}
