package vn.ntm.training.material;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;

/**
 * The materials of a class in which the reader has a seat: also by a personal link, without an account. Ids are in the query,
 * because what is in the path of a link's holder are ids of the link only.
 */
@Path("/my-trainings/materials")
@RunOnVirtualThread
class MyMaterialPages {

    /** @param head null: no class was named */
    record MyMaterials(ClassHead head, List<MaterialView> materials) implements TemplateInstance {}

    @Inject
    Materials materials;

    @Inject
    MaterialAccess access;

    @Inject
    TrainingClasses classes;

    @GET
    @Operation(hidden = true)
    public Response all(@RestQuery("class") String trainingClass) {
        if (trainingClass == null || trainingClass.isBlank()) {
            return FormAnswer.pageForHolder(Status.OK, new MyMaterials(null, List.of()));
        }
        UUID classId = id("class", trainingClass);
        access.requireSeat(classId);
        return FormAnswer.pageForHolder(
                Status.OK, new MyMaterials(ClassHead.of(classes.require(classId)), materials.seenInClass(classId)));
    }

    @GET
    @Path("file")
    @Operation(hidden = true)
    public Response file(@RestQuery("class") String trainingClass, @RestQuery("id") String material) {
        UUID classId = id("class", trainingClass);
        UUID id = id("id", material);
        access.requireSeat(classId);
        if (!materials.isSeenInClass(id, classId)) {
            throw new NotFound("material", id);
        }
        return materials
                .file(id, materials.require(id).edition())
                .map(MaterialDownload::of)
                .orElseThrow(NotFound.of("material", id));
    }

    private static UUID id(String field, String text) {
        return Optional.ofNullable(text)
                .flatMap(Typed::id)
                .orElseThrow(() -> InvalidInput.of(field, "input.wrong-type"));
    }
}
