package vn.ntm.training.account.me;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Duty;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.account.signin.PasswordProof;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.qr.QrCode;

/**
 * One's own one-time codes as pages: set up, confirmed by a first code, removed. Also where those are led who must have codes
 * before anything else is open to them.
 */
@Path("/account/one-time-codes")
@RunOnVirtualThread
class OneTimeCodePages {

    @Inject
    CurrentUser current;

    @Inject
    OwnAccount own;

    @Inject
    PasswordProof proof;

    @Inject
    AccountConfig config;

    /** What the app needs, in the three ways in which it can get it. */
    public record Setup(String secret, String uri, QrCode code) {

        static Setup of(TotpSetup begun) {
            // In groups of four, as people read it out and type it; apps take the blanks for nothing.
            return new Setup(begun.secret().replaceAll("(.{4})(?=.)", "$1 "), begun.uri(), QrCode.of(begun.uri()));
        }

        @Override
        public String toString() {
            return "Setup";
        }
    }

    /**
     * @param required whether a role of the user asks for codes
     * @param first nothing else is open before the codes are set up
     * @param setup what was begun in this very step; else null: who comes by later must not find the secret
     */
    record OneTimeCodes(boolean on, boolean required, boolean first, Setup setup, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return page(null, FormErrors.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response begin(@Context HttpHeaders headers) {
        return Attempt.of(
                () -> FormAnswer.page(Status.OK, page(Setup.of(own.beginTotp(current.require())), FormErrors.NONE)),
                errors -> page(null, errors),
                headers);
    }

    @POST
    @Path("confirmation")
    @Operation(hidden = true)
    public Response confirm(@RestForm String otp, @Context HttpHeaders headers) {
        return Attempt.of(
                () -> {
                    own.confirmTotp(current.require(), otp);
                    return Toast.of("account.totp-confirmed").leadingTo("/account");
                },
                errors -> page(own.pendingTotp(current.require()).map(Setup::of).orElse(null), errors),
                headers);
    }

    @POST
    @Path("removal")
    @Operation(hidden = true)
    public Response remove(
            @RestForm String currentPassword, @Context HttpHeaders headers, @Context HttpServerRequest request) {
        return Attempt.of(
                () -> {
                    SignedInUser me = current.require();
                    proof.require(me, "currentPassword", currentPassword, ClientAddress.of(request));
                    own.removeTotp(me);
                    return Toast.of("account.totp-removed").leadingTo("/account");
                },
                errors -> page(null, errors),
                headers);
    }

    private TemplateInstance page(Setup setup, FormErrors errors) {
        SignedInUser me = current.require();
        boolean required = Duty.of(false, false, config.totpRequired(), me.grants()) == Duty.TOTP_ENROLMENT;
        return new OneTimeCodes(own.show(me).totp(), required, me.duty() == Duty.TOTP_ENROLMENT, setup, errors);
    }
}
