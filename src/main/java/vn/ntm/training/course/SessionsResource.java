package vn.ntm.training.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;

/** The sessions of one class. */
@Path("/api/classes/{classId}/sessions")
@RunOnVirtualThread
class SessionsResource {

    @Inject
    SessionPlanning planning;

    @Inject
    ClassAccess access;

    @Inject
    Sessions sessions;

    @Inject
    Idempotency idempotency;

    /** In the order of time. */
    @GET
    public List<SessionView> all(@RestPath UUID classId) {
        TrainingClass trainingClass = access.requireVisible(classId);
        ClassRights rights = access.rightsIn(trainingClass);
        return trainingClass.sessions().stream()
                .map(session -> SessionView.of(session, rights))
                .toList();
    }

    @POST
    public Response add(
            @RestPath UUID classId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, SessionInput input) {
        access.requireSessionsChangeable(classId);
        access.requireSameAccounts(classId, Set.of(), InputCheck.body(input).accounts());
        return idempotency.once(
                key,
                input,
                () -> planning.addSession(classId, input).id(),
                id -> SessionResource.answer(
                        Response.created(URI.create("/api/sessions/" + id)), sessions.require(id), access));
    }
}
