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
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Duty;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.InvalidInput;

/** One's own password as a page: also the first thing that somebody with a temporary one sees. */
@Path("/my-password")
@RunOnVirtualThread
class MyPasswordPages {

    @Inject
    CurrentUser current;

    @Inject
    PasswordChange passwordChange;

    record MyPasswordForm(String username, boolean first, FormErrors errors) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return form(FormErrors.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response change(
            @RestForm String currentPassword,
            @RestForm String newPassword,
            @RestForm String repeated,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        try {
            if (!Objects.equals(newPassword, repeated)) {
                throw InvalidInput.of("repeated", "account.password-not-repeated");
            }
            var passwords = new NewPassword(currentPassword, newPassword);
            passwordChange.change(current.require(), passwords, ClientAddress.of(request));
            return Response.seeOther(URI.create("/sign-in?passwordSet=true")).build();
        } catch (InvalidInput wrong) {
            return FormAnswer.again(form(FormErrors.of(wrong, headers)));
        }
    }

    private TemplateInstance form(FormErrors errors) {
        var me = current.require();
        return new MyPasswordForm(me.username(), me.duty() == Duty.NEW_PASSWORD, errors);
    }
}
