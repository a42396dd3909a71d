package vn.ntm.training.attendance.checkin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.NotSignedIn;

/** Checking in over HTTP. */
@Path("/api/check-ins")
@Tag(name = "Attendance")
@RunOnVirtualThread
class CheckInResource {

    @Inject
    CheckInDesk desk;

    @Inject
    Comers comers;

    @POST
    @Operation(
            summary =
                    "Records that somebody is there, by the personal link, or by the code shown in the session from somebody who is"
                            + " known; 201, or 200 when it was recorded before. 409 outside of the time from 30 minutes before the"
                            + " session until its end")
    @APIResponseSchema(CheckInView.class)
    public Response checkIn(CheckInInput input, @Context HttpServerRequest request) {
        CheckInView recorded = checkIn(InputCheck.body(input), input.checkedToken(), request);
        return Response.status(recorded.repeated() ? Status.OK : Status.CREATED)
                .entity(recorded)
                .build();
    }

    private CheckInView checkIn(CheckInInput input, String token, HttpServerRequest request) {
        if (!RoomCodes.isCode(token)) {
            return desk.byLink(comers.byLink(token, request), input.sessionId());
        }
        Comer comer = comers.current().orElseThrow(() -> new NotSignedIn("check-in.who"));
        return desk.byCode(comer, input.sessionId(), token, Means.CODE, request, "token");
    }
}
