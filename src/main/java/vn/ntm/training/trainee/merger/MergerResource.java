package vn.ntm.training.trainee.merger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.trainee.people.PeopleAccess;

/** Merging people and undoing it, over HTTP. */
@Path("/api/trainees")
@Tag(name = "Trainees")
@RunOnVirtualThread
class MergerResource {

    @Inject
    Merging merging;

    @Inject
    PeopleAccess access;

    @Inject
    Idempotency idempotency;

    @POST
    @Path("{id}/merger")
    @Operation(summary = "Makes two people one: this one stays, with what is kept of the other")
    public Response merge(
            @RestPath UUID id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, MergerInput input) {
        access.require(id);
        MergerInput checked = InputCheck.body(input).checked(new InputCheck());
        return idempotency.once(
                key, input, () -> merging.merge(id, checked), merger -> Response.status(Response.Status.CREATED)
                        .entity(MergerView.of(merger))
                        .build());
    }

    @POST
    @Path("mergers/{mergerId}/undoing")
    @Operation(summary = "Makes them two people again, as they were before")
    public MergerView undo(@RestPath UUID mergerId) {
        return MergerView.of(merging.undo(mergerId));
    }
}
