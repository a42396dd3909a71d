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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.account.AccountKeeping;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.account.GrantOffer;
import vn.ntm.training.account.GrantOffers;
import vn.ntm.training.account.UserView;
import vn.ntm.training.account.recovery.Recovery;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.text.Language;

/** A new account, with its roles and a way to a first password. */
@Path("/users/new")
@RunOnVirtualThread
class NewUserPages {

    @Inject
    AccountKeeping keeping;

    @Inject
    GrantOffers offers;

    @Inject
    Recovery recovery;

    record NewUser(NewUserForm form, GrantOffer offer, List<Language> languages, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance draft() {
        return page(NewUserForm.empty(), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        NewUserForm form = NewUserForm.of(sent);
        requireOffer();
        if (form.seeking()) {
            return FormAnswer.page(Status.OK, page(form, FormErrors.NONE));
        }
        return UserAttempt.of(() -> create(form), errors -> page(form, form.named(errors)), headers);
    }

    private Response create(NewUserForm form) {
        if (form.isByMail()) {
            UserView user = keeping.create(form.input(null));
            recovery.sendTo(user.id());
            return Toast.of("account.created-by-mail").leadingTo("/users/" + user.id());
        }
        String password = TemporaryPassword.next(AppUser.fold(form.username()));
        UserView user = keeping.create(form.input(password));
        return FormAnswer.page(Status.OK, new UserStepPages.ShownPassword(user, password, true));
    }

    private TemplateInstance page(NewUserForm form, FormErrors errors) {
        return new NewUser(form, requireOffer(), List.of(Language.values()), errors);
    }

    private GrantOffer requireOffer() {
        GrantOffer offer = offers.ofCaller();
        if (offer.isEmpty()) {
            throw new NotAllowed("http.403");
        }
        return offer;
    }
}
