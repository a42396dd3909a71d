package vn.ntm.training.account.recovery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.account.signin.Throttle;
import vn.ntm.training.shared.input.InputCheck;

/** A new password by mail. */
@Path("/api/password-resets")
@Tag(name = "Password resets", description = "A new password by a link in a mail")
@RunOnVirtualThread
class RecoveryResource {

    @Inject
    Recovery recovery;

    @Inject
    Throttle throttle;

    /** @param username or the e-mail address of the account */
    record ResetInput(String username) {}

    record NewPassword(String token, String password) {

        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    @POST
    @Operation(summary = "Sends a link for a new password, if there is such an account; the answer does not tell")
    public Response request(ResetInput input, @Context HttpServerRequest request) {
        var check = new InputCheck();
        String name = check.requiredText("username", InputCheck.body(input).username(), 254);
        check.done();
        throttle.require(Recovery.WHAT, name, ClientAddress.of(request));
        recovery.request(name);
        return Response.accepted().build();
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Sets the password with the token of the link; all sessions and tokens of the account end")
    public void redeem(NewPassword input) {
        var check = new InputCheck();
        check.required("token", InputCheck.body(input).token());
        check.required("password", input.password());
        check.done();
        recovery.redeem(input.token(), input.password());
    }
}
