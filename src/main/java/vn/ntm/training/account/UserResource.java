package vn.ntm.training.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.MergePatch;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Accounts and their grants, for administrators and province desks. */
@Path("/api/users")
@Tag(name = "Users", description = "Accounts, and the roles granted to them")
@RunOnVirtualThread
class UserResource {

    @Inject
    AccountKeeping keeping;

    @Inject
    MergePatch mergePatch;

    @Inject
    Audit audit;

    @Inject
    Idempotency idempotency;

    /** What of the accounts was read. */
    private record Read(int page, int accounts) {}

    @GET
    @Operation(summary = "Accounts that the caller looks after, by role or by name, username or e-mail")
    public Page<UserView> list(@RestQuery String q, @RestQuery String role, @BeanParam Paging paging) {
        List<Role> roles = QueryText.constants("role", role, Role.class);
        Page<UserView> page = keeping.page(QueryText.line("q", q).orElse(""), roles, paging);
        if (!page.items().isEmpty()) {
            audit.recordReading(
                    "users.read",
                    "user",
                    "*",
                    new Read(page.page(), page.items().size()));
        }
        return page;
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath UUID id) {
        return answer(keeping.get(id));
    }

    @POST
    @Operation(summary = "A new account, with grants and, if given, a temporary password")
    public Response create(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, UserInput input) {
        InputCheck.body(input);
        return idempotency.once(key, input, () -> keeping.create(input), user -> Response.fromResponse(answer(user))
                .status(Response.Status.CREATED)
                .location(URI.create("/api/users/" + user.id()))
                .build());
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Edits name, e-mail and language, or disables the account: a merge patch")
    public Response edit(
            @RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen, ObjectNode patch) {
        return answer(keeping.edit(id, seen, mergePatch.change(patch)));
    }

    /** A password that the user has to replace at the next sign-in. */
    record TemporaryPassword(String password) {}

    @PUT
    @Path("{id}/password")
    @Operation(summary = "Sets a temporary password and ends all sessions and tokens of the user")
    public Response setPassword(@RestPath UUID id, TemporaryPassword password) {
        return answer(keeping.setTemporaryPassword(id, InputCheck.body(password).password()));
    }

    @DELETE
    @Path("{id}/totp")
    @Operation(summary = "Stops asking for one-time codes: for somebody who lost the telephone")
    public Response removeTotp(@RestPath UUID id) {
        return answer(keeping.removeTotp(id));
    }

    @POST
    @Path("{id}/grants")
    public Response grant(@RestPath UUID id, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, GrantInput grant) {
        InputCheck.body(grant);
        return idempotency.once(key, grant, () -> keeping.grant(id, grant), user -> Response.fromResponse(answer(user))
                .status(Response.Status.CREATED)
                .build());
    }

    @DELETE
    @Path("{id}/grants/{grantId}")
    @Operation(summary = "Ends a grant from today on")
    public Response revoke(@RestPath UUID id, @RestPath UUID grantId) {
        return answer(keeping.revoke(id, grantId));
    }

    private static Response answer(UserView user) {
        return Response.ok(user).tag(IfMatch.tag(user.version())).build();
    }
}
