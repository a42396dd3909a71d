package vn.ntm.training.account.signin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.NotSignedIn;
import vn.ntm.training.shared.problem.TooManyRequests;

/** API tokens: signing in for programs. */
@Path("/api/tokens")
@Tag(name = "Tokens", description = "Signing in for programs: send the token as `Authorization: Bearer`")
@RunOnVirtualThread
class TokenResource {

    @Inject
    SignIn signIn;

    @Inject
    Issuing issuing;

    @Inject
    CurrentUser current;

    /** @param name what the token is for, so that its owner knows it again in the list; optional */
    record TokenInput(String username, String password, String otp, String name) {

        @Override
        public String toString() {
            return "TokenInput";
        }
    }

    record TokenList(List<TokenView> items) {}

    @POST
    @Operation(summary = "Signs in and answers a token, this once; `otp` only where the account asks for a code")
    public Response issue(TokenInput input, @Context HttpServerRequest request) {
        var check = new InputCheck();
        check.required("username", InputCheck.body(input).username());
        check.required("password", input.password());
        String name = check.text("name", input.name(), 100);
        check.done();
        var credentials = new Credentials(input.username(), input.password(), input.otp());
        var result = signIn.attempt(credentials, ClientAddress.of(request), user -> issuing.issueToken(user, name));
        IssuedToken issued =
                switch (result) {
                    case SignInResult.Accepted<IssuedToken>(IssuedToken token) -> token;
                    case SignInResult.Refused<IssuedToken>() -> throw new NotSignedIn("account.sign-in-failed");
                    case SignInResult.CodeRequired<IssuedToken>() -> throw new NotSignedIn("account.otp-required");
                    case SignInResult.TooManyAttempts<IssuedToken>(var wait) ->
                        throw new TooManyRequests("account.too-many-attempts", wait);
                };
        return Response.created(URI.create("/api/tokens/" + issued.id()))
                .entity(issued)
                .build();
    }

    @GET
    @Operation(summary = "The caller's own tokens that are still valid, without their secrets")
    public TokenList own() {
        return new TokenList(issuing.tokensOf(current.require().id()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes a token of the caller")
    public void revoke(@RestPath UUID id) {
        issuing.revokeToken(current.require().id(), id);
    }
}
