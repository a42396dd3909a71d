package vn.ntm.training.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.InputCheck;

/** The sessions of one class. */
@Path("/api/classes/{classId}/sessions")
@RunOnVirtualThread
class SessionsResource {

    @Inject
    SessionPlanning planning;

    @Inject
    TrainingClasses classes;

    @Inject
    Sessions sessions;

    /** In the order of time. */
    @GET
    public List<SessionView> all(@RestPath UUID classId) {
        return classes.require(classId).sessions().stream().map(SessionView::of).toList();
    }

    @POST
    public Response add(@RestPath UUID classId, SessionInput input) {
        UUID id = planning.addSession(classId, InputCheck.body(input)).id();
        return SessionResource.answer(Response.created(URI.create("/api/sessions/" + id)), sessions.require(id));
    }
}
