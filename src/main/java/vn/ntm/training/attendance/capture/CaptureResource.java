package vn.ntm.training.attendance.capture;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.attendance.RollTurns;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.ProblemTexts;

/** Captures of the phones of a room, over HTTP. */
@Path("/api/sessions/{sessionId}/sites/{siteId}/captures")
@Tag(name = "Attendance")
@RunOnVirtualThread
class CaptureResource {

    @Inject
    RollTurns turns;

    @Inject
    CaptureTaking taking;

    @Inject
    RollAccess access;

    @Inject
    CurrentUser currentUser;

    @POST
    @Operation(
            summary =
                    "Takes what was tapped on a phone, each by itself, in any order and as often as it is sent: the latest"
                            + " capture of a person stands. A time in the future counts as the time of arrival, one before the roll"
                            + " opened as its opening")
    public CaptureAnswers take(
            @RestPath UUID sessionId, @RestPath UUID siteId, CapturesInput captures, @Context HttpHeaders headers) {
        access.requireTakable(sessionId, siteId);
        CapturesInput tapped = InputCheck.body(captures);
        String by = currentUser.actor();
        return turns.take(sessionId, () -> taking.take(sessionId, siteId, tapped, by))
                .answers(ProblemTexts.of(headers));
    }
}
