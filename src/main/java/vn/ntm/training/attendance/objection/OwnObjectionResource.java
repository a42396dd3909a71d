package vn.ntm.training.attendance.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
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
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;

/** One's own objections over HTTP: by the account of the person, or by the personal link. */
@Path("/api/me")
@Tag(name = "Me")
@RunOnVirtualThread
class OwnObjectionResource {

    @Inject
    Objecting objecting;

    @Inject
    Idempotency idempotency;

    /** Which one is taken back. */
    record Withdrawal(UUID objectionId) {

        UUID checked() {
            var check = new InputCheck();
            UUID id = check.required("objectionId", objectionId);
            check.done();
            return id;
        }
    }

    @GET
    @Path("objections")
    @Operation(summary = "What one objected to and the answers, the latest first")
    public List<OwnObjection> own() {
        return objecting.own();
    }

    @POST
    @Path("objections")
    @Operation(
            summary =
                    "Objects to what stands, or does not stand, for the caller in a session: from its start until the last day (seven"
                            + " days after it, unless the server is told otherwise). One waits at a time for each session")
    @APIResponseSchema(value = OwnObjection.class, responseCode = "201")
    public Response raise(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, ObjectionInput input) {
        ObjectionInput body = InputCheck.body(input);
        return idempotency.once(
                key, body, () -> objecting.raise(body), raised -> Response.status(Response.Status.CREATED)
                        .entity(raised)
                        .build());
    }

    @POST
    @Path("objection-withdrawals")
    @Operation(summary = "Takes back an objection that nobody answered yet")
    public OwnObjection withdraw(Withdrawal withdrawal) {
        return objecting.withdraw(InputCheck.body(withdrawal).checked());
    }
}
