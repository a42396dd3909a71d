package vn.ntm.training.attendance.walkin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.Sites;
import vn.ntm.training.registration.WalkIn;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.RuleViolation;

/** People who come unannounced, over HTTP. */
@Path("/api/sessions/{sessionId}/sites/{siteId}/walk-ins")
@Tag(name = "Attendance")
@RunOnVirtualThread
class WalkInResource {

    @Inject
    WalkInTaking walkIns;

    @Inject
    WalkInAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Sites sites;

    @Inject
    Idempotency idempotency;

    @Inject
    Clock clock;

    /** @param receivedAt by the clock of the server */
    public record Answer(UUID registrationId, WalkIn.Outcome outcome, Instant receivedAt) {}

    @POST
    @Operation(
            summary =
                    "Adds somebody who came unannounced to the roll of the room, as present; 201 when the person was not on"
                            + " the list of the class, else 200. 409 when the person has a place in another room, unless"
                            + " sitsHere. With captureId and capturedAt: as a phone captured it, which is as often as it is"
                            + " sent the same, and stands unless something was captured later")
    @APIResponseSchema(Answer.class)
    public Response add(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            CapturedWalkIn input) {
        access.requireTakable(sessionId, siteId);
        access.requireAddable(InputCheck.body(input).input());
        return idempotency.once(
                key, input, () -> walkIns.add(sessionId, siteId, input, currentUser.actor()), this::answer);
    }

    private Response answer(WalkIn walkIn) {
        return switch (walkIn) {
            case WalkIn.Listed listed -> answer(listed);
            case WalkIn.Elsewhere elsewhere ->
                throw new RuleViolation(
                        "walk-in.elsewhere", sites.require(elsewhere.siteId()).name());
        };
    }

    private Response answer(WalkIn.Listed listed) {
        var answer = new Answer(listed.registrationId(), listed.outcome(), clock.instant());
        return switch (listed.outcome()) {
            case ADDED ->
                Response.created(URI.create("/api/registrations/" + listed.registrationId()))
                        .entity(answer)
                        .build();
            case CONFIRMED, LISTED -> Response.status(Status.OK).entity(answer).build();
        };
    }
}
