package vn.ntm.training.attendance.handin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.HandIns;
import vn.ntm.training.attendance.HandedIn;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.IfMatch;

/** Finished rolls, over HTTP. */
@Path("/api/sessions/{sessionId}/sites/{siteId}/roll/hand-ins")
@Tag(name = "Attendance")
@RunOnVirtualThread
class HandInResource {

    @Inject
    HandingIn handingIn;

    @Inject
    HandIns handIns;

    @Inject
    Rosters rosters;

    @Inject
    RollAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "Receipts of the room, the latest first, with what changed since")
    public List<HandedIn> all(@RestPath UUID sessionId, @RestPath UUID siteId) {
        access.requireVisible(sessionId, siteId);
        rosters.room(sessionId, siteId);
        return handIns.all(sessionId, siteId);
    }

    @POST
    @Operation(
            summary =
                    "Says that the roll as it stands is finished, and answers the receipt. With If-Match only if it is still the"
                            + " one that was seen")
    @APIResponseSchema(HandedIn.class)
    public Response handIn(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireTakable(sessionId, siteId);
        return idempotency.once(
                key,
                seen.toString(),
                () -> handingIn.handIn(sessionId, siteId, seen, currentUser.actor()),
                receipt ->
                        Response.status(Response.Status.CREATED).entity(receipt).build());
    }
}
