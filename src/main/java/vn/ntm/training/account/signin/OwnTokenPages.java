package vn.ntm.training.account.signin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.TooManyRequests;

/**
 * One's own API tokens as a page. A token outlives the session, so the password (and the code, where there is one) is asked for
 * once more, at the same door as for signing in: a session that was stolen makes none.
 */
@Path("/account/tokens")
@RunOnVirtualThread
class OwnTokenPages {

    private static final int LONGEST_NAME = 100;

    @Inject
    CurrentUser current;

    @Inject
    AppUsers users;

    @Inject
    SignIn signIn;

    @Inject
    Issuing issuing;

    /**
     * @param issued made in this very step, else null: told this once
     * @param name as typed, for the form that comes back
     * @param asksForCode whether the account has one-time codes
     */
    record OwnTokens(List<TokenView> tokens, IssuedToken issued, String name, boolean asksForCode, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return page(null, "", FormErrors.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response issue(
            @RestForm String name,
            @RestForm String password,
            @RestForm String otp,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        return Attempt.of(
                () -> {
                    var check = new InputCheck();
                    String clean = check.requiredText("name", name, LONGEST_NAME);
                    check.required("password", password);
                    check.done();
                    var credentials = new Credentials(current.require().username(), password, otp);
                    IssuedToken issued = issue(credentials, clean, ClientAddress.of(request));
                    return FormAnswer.page(Status.OK, page(issued, "", FormErrors.NONE));
                },
                errors -> page(null, name, errors),
                headers);
    }

    private IssuedToken issue(Credentials credentials, String name, ClientAddress from) {
        return switch (signIn.attempt(credentials, from, user -> issuing.issueToken(user, name))) {
            case SignInResult.Accepted<IssuedToken>(IssuedToken token) -> token;
            case SignInResult.Refused<IssuedToken>() -> throw InvalidInput.of("password", "account.proof-failed");
            case SignInResult.CodeRequired<IssuedToken>() -> throw InvalidInput.of("otp", "account.otp-required");
            case SignInResult.TooManyAttempts<IssuedToken>(var wait) ->
                throw new TooManyRequests("account.too-many-attempts", wait);
        };
    }

    @POST
    @Path("{id}/revocation")
    @Operation(hidden = true)
    public Response revoke(@RestPath UUID id) {
        issuing.revokeToken(current.require().id(), id);
        return Toast.of("account.token-revoked").leadingTo("/account/tokens");
    }

    private TemplateInstance page(IssuedToken issued, String name, FormErrors errors) {
        SignedInUser me = current.require();
        return new OwnTokens(
                issuing.tokensOf(me.id()), issued, name, users.require(me.id()).usesTotp(), errors);
    }
}
