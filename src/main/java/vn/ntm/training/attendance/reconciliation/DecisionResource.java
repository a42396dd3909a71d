package vn.ntm.training.attendance.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.ProblemTexts;

/** What was decided of a room in a session, over HTTP. */
@Path("/api/sessions/{sessionId}/sites/{siteId}/decisions")
@Tag(name = "Attendance")
@RunOnVirtualThread
class DecisionResource {

    @Inject
    ReconciliationReading reading;

    @Inject
    Decisions decisions;

    @Inject
    Settling settling;

    @Inject
    SettlingAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Idempotency idempotency;

    /** @param decisions the latest first: that one holds, see the standing of the room */
    public record Settlement(ReconciledRoom room, List<Decision> decisions) {}

    @GET
    @Operation(
            summary =
                    "The room as it is, and all that was decided of it with the numbers of that time; the ETag is for If-Match")
    @APIResponseSchema(Settlement.class)
    public Response all(@RestPath UUID sessionId, @RestPath UUID siteId, @Context HttpHeaders headers) {
        access.requireVisible(sessionId, siteId);
        ReconciledRoom room = reading.room(sessionId, siteId, ProblemTexts.of(headers));
        return Response.ok(new Settlement(room, decisions.all(sessionId, siteId)))
                .tag(new EntityTag(room.version()))
                .build();
    }

    @POST
    @Operation(
            summary =
                    "Confirms the numbers of the room, or excuses it. A reason is needed where something does not agree, heads where"
                            + " names and headcount differ. With If-Match only if nothing changed since it was seen")
    @APIResponseSchema(Decision.class)
    public Response decide(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            DecisionInput input) {
        access.requireSettling(sessionId, siteId);
        DecisionInput body = InputCheck.body(input);
        return idempotency.once(
                key,
                body,
                () -> settling.settle(sessionId, siteId, body, seen, currentUser.actor()),
                decision -> Response.status(Response.Status.CREATED)
                        .entity(decision)
                        .build());
    }
}
