package vn.ntm.training.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.MergePatch;

/** One session. */
@Path("/api/sessions/{id}")
@RunOnVirtualThread
class SessionResource {

    @Inject
    SessionPlanning planning;

    @Inject
    Sessions sessions;

    @Inject
    ClassAccess access;

    @Inject
    MergePatch mergePatch;

    @GET
    public Response one(@RestPath UUID id) {
        require(id, ClassRights::maySee);
        return answer(Response.ok(), sessions.require(id), access);
    }

    /** A merge patch: an absent field stays, null clears; {@code trainers} are replaced as a whole. */
    @PATCH
    public Response edit(
            @RestPath UUID id,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            @RequestBody(content = @Content(schema = @Schema(implementation = SessionInput.class))) ObjectNode patch) {
        UUID classId = require(id, ClassRights::mayRunSessions);
        planning.edit(id, seen, access.taughtBySame(classId, mergePatch.change(patch)));
        return one(id);
    }

    @DELETE
    public void remove(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        require(id, ClassRights::mayChange);
        planning.remove(id, seen);
    }

    /** Answers the class of the session. */
    private UUID require(UUID id, Predicate<ClassRights> right) {
        UUID classId = sessions.classOf(id);
        access.require(classId, right, "session", id);
        return classId;
    }

    static Response answer(Response.ResponseBuilder status, Session session, ClassAccess access) {
        return status.entity(SessionView.of(session, access.rightsIn(session.trainingClass())))
                .tag(IfMatch.tag(session.version()))
                .build();
    }
}
