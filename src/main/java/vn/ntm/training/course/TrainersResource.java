package vn.ntm.training.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;

/** The trainers of one class. */
@Path("/api/classes/{classId}/trainers")
@RunOnVirtualThread
class TrainersResource {

    @Inject
    SessionPlanning planning;

    @Inject
    ClassAccess access;

    @Inject
    Idempotency idempotency;

    /** Answers the trainer once for each session: without {@code sessionId} that is all of them. */
    @POST
    public Response add(
            @RestPath UUID classId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, ClassTrainerInput input) {
        access.requireChangeable(classId);
        InputCheck.body(input);
        return idempotency.once(
                key, input, () -> planning.addTrainer(classId, input), added -> Response.status(Response.Status.CREATED)
                        .entity(added.stream().map(TrainerView::of).toList())
                        .build());
    }
}
