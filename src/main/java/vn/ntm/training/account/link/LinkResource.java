package vn.ntm.training.account.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Signed personal links for people without accounts. */
@Path("/api/links")
@Tag(name = "Links", description = "Personal links for people without accounts")
@RunOnVirtualThread
class LinkResource {

    @Inject
    LinkIssuing issuing;

    @Inject
    Idempotency idempotency;

    @POST
    @Operation(summary = "Issues a link and answers its address, this once")
    public Response issue(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, LinkInput input) {
        InputCheck.body(input);
        return idempotency.once(
                key, input, () -> issuing.issue(input), link -> Response.created(URI.create("/api/links/" + link.id()))
                        .entity(link)
                        .build());
    }

    @GET
    @Operation(summary = "Links that the caller issued, or that are about people whom the caller looks after")
    public Page<LinkView> list(@BeanParam LinkFilter filter, @BeanParam Paging paging) {
        return issuing.page(filter, paging);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes a link; sessions that were opened by it end")
    public void revoke(@RestPath UUID id) {
        issuing.revoke(id);
    }
}
