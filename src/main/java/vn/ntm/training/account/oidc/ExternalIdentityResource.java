package vn.ntm.training.account.oidc;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.InputCheck;

/** Which account an OpenID Connect provider's user signs in to. */
@Path("/api/users/{id}/external-identity")
@Tag(name = "Users")
@RunOnVirtualThread
class ExternalIdentityResource {

    @Inject
    IdentityLinking linking;

    @GET
    @Operation(summary = "As whom the OpenID Connect provider knows the account")
    public ExternalIdentity of(@RestPath UUID id) {
        return linking.get(id);
    }

    @PUT
    @Operation(summary = "Lets whom the provider knows by this issuer and subject sign in to the account")
    public ExternalIdentity link(@RestPath UUID id, ExternalIdentity identity) {
        return linking.link(id, InputCheck.body(identity));
    }

    @DELETE
    @Operation(summary = "Lets them no longer; sessions of the account end")
    public void unlink(@RestPath UUID id) {
        linking.unlink(id);
    }
}
