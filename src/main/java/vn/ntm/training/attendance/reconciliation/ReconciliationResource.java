package vn.ntm.training.attendance.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.ProblemTexts;

/** The rooms of a session, reconciled, over HTTP. */
@Path("/api/sessions/{sessionId}/reconciliation")
@Tag(name = "Attendance")
@RunOnVirtualThread
class ReconciliationResource {

    @Inject
    ReconciliationReading reading;

    @Inject
    Settling settling;

    @Inject
    SettlingAccess access;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(
            summary =
                    "Names, headcount, connection, signed sheet and hand-in of each room side by side, what does not agree first with"
                            + " the step that settles it; narrowed by province, state (CHANGED, OPEN, CONFIRMED, EXCUSED), kind of"
                            + " disagreement and q")
    public Reconciliation rooms(
            @RestPath UUID sessionId,
            @BeanParam ReconciliationFilter filter,
            @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        return reading.of(sessionId, filter, paging, ProblemTexts.of(headers));
    }

    @POST
    @Path("decisions")
    @Operation(
            summary =
                    "Settles many of the sender's rooms: CONFIRMED all open ones of which everything agrees, EXCUSED with a reason"
                            + " all open ones that told nothing; answers how many, and how many are open still")
    @APIResponseSchema(Settling.Many.class)
    public Response settle(
            @RestPath UUID sessionId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, BulkInput input) {
        Predicate<RoomFacts.Place> own = own(access.requireReach(sessionId));
        BulkInput body = InputCheck.body(input);
        Predicate<RoomFacts.Place> asked = own.and(reading.inProvince(
                body.provinceId(), sessions.require(sessionId).heldOn()));
        return idempotency.once(
                key, body, () -> settling.settleAll(sessionId, body, asked, currentUser.actor()), many -> Response.ok(
                                many)
                        .build());
    }

    static Predicate<RoomFacts.Place> own(Reach reach) {
        return place -> reach.includes(place.unitId());
    }
}
