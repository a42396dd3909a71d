package vn.ntm.training.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.InputCheck;

/** The trainers of one class. */
@Path("/api/classes/{classId}/trainers")
@RunOnVirtualThread
class TrainersResource {

    @Inject
    SessionPlanning planning;

    @Inject
    ClassAccess access;

    /** Answers the trainer once for each session: without {@code sessionId} that is all of them. */
    @POST
    public Response add(@RestPath UUID classId, ClassTrainerInput input) {
        access.requireChangeable(classId);
        List<TrainerView> added = planning.addTrainer(classId, InputCheck.body(input)).stream()
                .map(TrainerView::of)
                .toList();
        return Response.status(Response.Status.CREATED).entity(added).build();
    }
}
