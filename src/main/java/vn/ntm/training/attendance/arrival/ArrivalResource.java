package vn.ntm.training.attendance.arrival;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.shared.input.InputCheck;

/** The arrival of a room over HTTP: for whoever may take its roll. */
@Path("/api/sessions/{sessionId}/sites/{siteId}/arrival")
@Tag(name = "Attendance")
@RunOnVirtualThread
class ArrivalResource {

    @Inject
    ArrivalReporting reporting;

    @Inject
    RollAccess access;

    @Inject
    CurrentUser currentUser;

    @PUT
    @Operation(
            summary =
                    "Tells that the room is CONNECTED, or NEEDS_HELP with a note of up to 200 letters; the same again changes"
                            + " nothing. 409 earlier than 30 minutes before the session, and after its end")
    public Arrival report(@RestPath UUID sessionId, @RestPath UUID siteId, ArrivalInput input) {
        access.requireTakable(sessionId, siteId);
        return reporting.report(sessionId, siteId, InputCheck.body(input), currentUser.actor());
    }
}
