package vn.ntm.training.attendance.correction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;

/** Corrections of marks, over HTTP. */
@Path("/api/sessions/{sessionId}/corrections")
@Tag(name = "Attendance")
@RunOnVirtualThread
class CorrectionResource {

    @Inject
    MarkCorrecting correcting;

    @Inject
    CorrectionAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Idempotency idempotency;

    @POST
    @Operation(
            summary =
                    "Puts another mark in the place of the one that stands, with the reason, and counts the person anew; what was"
                            + " counted before stays readable. In a closed class only with the permission CORRECT_CLOSED for the"
                            + " unit that holds it")
    @APIResponseSchema(value = Correction.class, responseCode = "201")
    public Response correct(
            @RestPath UUID sessionId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, CorrectionInput input) {
        boolean mayAfterClosing = access.require(sessionId);
        InputCheck.body(input);
        return idempotency.once(
                key,
                input,
                () -> correcting.correct(sessionId, input, mayAfterClosing, currentUser.actor()),
                made -> Response.status(Response.Status.CREATED).entity(made).build());
    }
}
