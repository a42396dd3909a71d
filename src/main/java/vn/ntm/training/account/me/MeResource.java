package vn.ntm.training.account.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.account.signin.PasswordProof;
import vn.ntm.training.shared.input.InputCheck;

/** One's own account as JSON. */
@Path("/api/me")
@Tag(name = "Me", description = "One's own account")
@RunOnVirtualThread
class MeResource {

    @Inject
    CurrentUser current;

    @Inject
    OwnAccount own;

    @Inject
    PasswordChange passwordChange;

    @Inject
    PasswordProof proof;

    @GET
    @Operation(summary = "Who the caller is, with the roles of today")
    public MeView me() {
        return own.show(current.require());
    }

    @PUT
    @Path("password")
    @Operation(summary = "Another password; all sessions and tokens end, this one included")
    public void changePassword(NewPassword passwords, @Context HttpServerRequest request) {
        passwordChange.change(current.require(), InputCheck.body(passwords), ClientAddress.of(request));
    }

    @POST
    @Path("totp")
    @Operation(summary = "Begins to set up one-time codes; answers the secret for the authenticator app")
    public TotpSetup beginTotp() {
        return own.beginTotp(current.require());
    }

    record OneTimeCode(String otp) {}

    @POST
    @Path("totp/confirmation")
    @Operation(summary = "Ends the set-up with a first code of the app; from now on sign-in asks for codes")
    public void confirmTotp(OneTimeCode code) {
        own.confirmTotp(current.require(), InputCheck.body(code).otp());
    }

    record PresentPassword(String currentPassword) {

        @Override
        public String toString() {
            return "PresentPassword";
        }
    }

    @POST
    @Path("totp/removal")
    @Operation(summary = "Stops asking for one-time codes")
    public void removeTotp(PresentPassword password, @Context HttpServerRequest request) {
        SignedInUser me = current.require();
        proof.require(me, "currentPassword", InputCheck.body(password).currentPassword(), ClientAddress.of(request));
        own.removeTotp(me);
    }
}
