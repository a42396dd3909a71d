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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;

/** The materials of a class: to read for who takes part, and to add to for who holds it. */
@Path("/classes/{classId}/materials")
@RunOnVirtualThread
class MaterialPages {

    /** @param title of a new one, as typed; so is its address */
    record ClassMaterials(
            ClassHead head,
            List<MaterialView> materials,
            boolean changeable,
            String title,
            String url,
            FormErrors errors)
            implements TemplateInstance {

        /** Those of modules are changed elsewhere. */
        boolean isOwn(MaterialView material) {
            return changeable && material.classId() != null;
        }
    }

    /** Reads what was uploaded. */
    interface Uploaded<T> {
        T read() throws IOException;
    }

    @Inject
    Materials materials;

    @Inject
    MaterialPublishing publishing;

    @Inject
    MaterialAccess access;

    @Inject
    ClassAccess classAccess;

    @Inject
    TrainingClasses classes;

    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath UUID classId) {
        access.requireReadable(classId);
        return page(classId, "", "", FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(
            @RestPath UUID classId,
            @RestForm String title,
            @RestForm String url,
            @RestForm FileUpload file,
            @Context HttpHeaders headers) {
        classAccess.requireChangeable(classId);
        var input = new MaterialInput(title, url);
        return Attempt.of(
                () -> {
                    SentMaterial sent = read(() -> SentMaterial.of(input, file));
                    publishing.add(new MaterialOwner.OfClass(classId), input, sent.file());
                    return Toast.of("material.added").leadingTo("/classes/" + classId + "/materials");
                },
                errors -> page(classId, title, url, errors),
                headers);
    }

    private TemplateInstance page(UUID classId, String title, String url, FormErrors errors) {
        return new ClassMaterials(
                ClassHead.of(classes.require(classId)),
                materials.seenInClass(classId),
                access.mayChange(classId),
                title,
                url,
                errors);
    }

    /** What was uploaded lies in a file of the server: that it cannot be read is no fault of who sent it. */
    static <T> T read(Uploaded<T> upload) {
        try {
            return upload.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
