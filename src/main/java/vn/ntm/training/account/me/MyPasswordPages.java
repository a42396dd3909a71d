package vn.ntm.training.account.me;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;

/** One's own password as a page: also the first thing that somebody with a temporary one sees. */
@Path("/my-password")
@RunOnVirtualThread
class MyPasswordPages {

    @Inject
    CurrentUser current;

    @Inject
    PasswordChange passwordChange;

    /** @param errors what is wrong, by field */
    record MyPasswordForm(String username, boolean first, Map<String, String> errors) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return form(Map.of());
    }

    @POST
    @Operation(hidden = true)
    public Response change(
            @RestForm String currentPassword,
            @RestForm String newPassword,
            @RestForm String repeated,
            @RestCookie(Language.COOKIE) String language,
            @Context HttpServerRequest request) {
        try {
            if (!Objects.equals(newPassword, repeated)) {
                throw InvalidInput.of("repeated", "account.password-not-repeated");
            }
            var passwords = new NewPassword(currentPassword, newPassword);
            passwordChange.change(current.require(), passwords, ClientAddress.of(request));
            return Response.seeOther(URI.create("/sign-in?passwordSet=true")).build();
        } catch (InvalidInput wrong) {
            var texts = ProblemTexts.of(Language.of(language).locale());
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(form(wrong.messages(texts)))
                    .build();
        }
    }

    private TemplateInstance form(Map<String, String> errors) {
        var me = current.require();
        return new MyPasswordForm(me.username(), me.duty() != null, errors);
    }
}
