package vn.ntm.training.attendance.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;

/** The reconciliation of a session as a workbook. */
@Path("/sessions/{sessionId}/reconciliation.xlsx")
@RunOnVirtualThread
class SessionFilePages {

    @Inject
    ReconciliationFiles files;

    @Inject
    Sessions sessions;

    @GET
    @Operation(hidden = true)
    public Response workbook(@RestPath UUID sessionId, @Context HttpHeaders headers) {
        Session session = sessions.require(sessionId);
        String name = session.trainingClass().code() + "-buoi-" + session.ordinal();
        return files.of(name, List.of(session), headers);
    }
}
