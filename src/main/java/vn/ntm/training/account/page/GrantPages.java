package vn.ntm.training.account.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.AccountKeeping;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.GrantOffer;
import vn.ntm.training.account.GrantOffers;
import vn.ntm.training.account.UserView;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;

/** Another role for an account. */
@Path("/users/{id}/grants")
@RunOnVirtualThread
class GrantPages {

    @Inject
    AccountKeeping keeping;

    @Inject
    GrantOffers offers;

    record NewGrant(UserView user, GrantForm form, GrantOffer offer, FormErrors errors) implements TemplateInstance {}

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance draft(@RestPath UUID id) {
        return page(id, GrantForm.empty(""), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response grant(@RestPath UUID id, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        GrantForm form = GrantForm.of(sent, "");
        // Before anything is said about the role: whose account is out of reach is not there.
        keeping.get(id);
        if (sent.containsKey("find")) {
            return FormAnswer.page(Status.OK, page(id, form, FormErrors.NONE));
        }
        return UserAttempt.of(
                () -> {
                    var check = new InputCheck();
                    GrantInput input = form.input(check);
                    check.done();
                    keeping.grant(id, input);
                    return Toast.of("account.granted").leadingTo("/users/" + id + "#roles");
                },
                errors -> page(id, form, errors),
                headers);
    }

    private TemplateInstance page(UUID id, GrantForm form, FormErrors errors) {
        return new NewGrant(keeping.get(id), form, offers.ofCaller(), errors);
    }
}
