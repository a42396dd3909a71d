package vn.ntm.training.account.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.AccountKeeping;
import vn.ntm.training.account.UserView;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.StaleVersion;
import vn.ntm.training.shared.text.Language;

/** Name, e-mail and language of an account. */
@Path("/users/{id}/edit")
@RunOnVirtualThread
class UserEditorPages {

    @Inject
    AccountKeeping keeping;

    /** @param stored what is stored now, when somebody else was faster; else null */
    record UserEditor(UserView user, UserForm form, List<Language> languages, FormErrors errors, UserForm stored)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance edit(@RestPath UUID id) {
        return editor(id, UserForm.of(keeping.get(id)), FormErrors.NONE, null);
    }

    @POST
    @Operation(hidden = true)
    public Response save(@RestPath UUID id, @BeanParam UserForm form, @Context HttpHeaders headers) {
        try {
            return Attempt.ofInput(
                    () -> {
                        keeping.edit(id, FormVersion.of(form.version()), form::over);
                        return Toast.of("account.edited").leadingTo("/users/" + id);
                    },
                    errors -> editor(id, form, errors, null),
                    headers);
        } catch (StaleVersion | OptimisticLockException stale) {
            UserView stored = keeping.get(id);
            return FormAnswer.page(
                    Status.PRECONDITION_FAILED,
                    editor(id, form.ofVersion(stored.version()), FormErrors.NONE, UserForm.of(stored)));
        }
    }

    private TemplateInstance editor(UUID id, UserForm form, FormErrors errors, UserForm stored) {
        return new UserEditor(keeping.get(id), form, List.of(Language.values()), errors, stored);
    }
}
