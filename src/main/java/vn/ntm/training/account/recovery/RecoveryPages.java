package vn.ntm.training.account.recovery;

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
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.account.signin.Throttle;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.InvalidInput;

/** A forgotten password as pages: asking for the link, and where the link leads. */
@Path("/")
@RunOnVirtualThread
class RecoveryPages {

    @Inject
    Recovery recovery;

    @Inject
    Throttle throttle;

    /** @param sent a link was sent, if there is such an account */
    record ForgottenPassword(boolean sent, FormErrors errors) implements TemplateInstance {}

    record ChooseAnother(String token, FormErrors errors) implements TemplateInstance {}

    @GET
    @Path("forgotten-password")
    @Operation(hidden = true)
    public TemplateInstance forgotten() {
        return new ForgottenPassword(false, FormErrors.NONE);
    }

    @POST
    @Path("forgotten-password")
    @Operation(hidden = true)
    public Response sendLink(
            @RestForm String username, @Context HttpHeaders headers, @Context HttpServerRequest request) {
        try {
            var check = new InputCheck();
            String name = check.requiredText("username", username, 254);
            check.done();
            throttle.require(Recovery.WHAT, name, ClientAddress.of(request));
            recovery.request(name);
            return FormAnswer.page(Response.Status.OK, new ForgottenPassword(true, FormErrors.NONE));
        } catch (InvalidInput wrong) {
            return FormAnswer.again(new ForgottenPassword(false, FormErrors.of(wrong, headers)));
        }
    }

    @GET
    @Path("new-password/{token}")
    @Operation(hidden = true)
    public TemplateInstance choose(@RestPath String token) {
        return new ChooseAnother(token, FormErrors.NONE);
    }

    @POST
    @Path("new-password/{token}")
    @Operation(hidden = true)
    public Response redeem(
            @RestPath String token,
            @RestForm String password,
            @RestForm String repeated,
            @Context HttpHeaders headers) {
        try {
            if (!Objects.equals(password, repeated)) {
                throw InvalidInput.of("repeated", "account.password-not-repeated");
            }
            recovery.redeem(token, password);
            return Response.seeOther(URI.create("/sign-in?passwordSet=true")).build();
        } catch (InvalidInput wrong) {
            return FormAnswer.again(new ChooseAnother(token, FormErrors.of(wrong, headers)));
        }
    }
}
