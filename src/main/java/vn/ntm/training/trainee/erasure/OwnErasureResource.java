package vn.ntm.training.trainee.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;

/** One's own requests to be erased over HTTP. */
@Path("/api/me/erasure-requests")
@Tag(name = "Me")
@RunOnVirtualThread
class OwnErasureResource {

    /** In one's own words; may be left out. */
    record Asked(String text) {}

    @Inject
    Idempotency idempotency;

    @Inject
    Erasing erasing;

    @GET
    @Operation(summary = "What one asked for, and the answers")
    public List<ErasureRequest> own() {
        return erasing.own();
    }

    @POST
    @Operation(summary = "Asks the desk to erase what no law requires to be kept; one request waits at a time")
    public Response ask(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, Asked asked) {
        String text = InputCheck.body(asked).text();
        return idempotency.once(
                key,
                asked,
                () -> {
                    erasing.ask(text);
                    return text;
                },
                _ -> Response.noContent().build());
    }
}
