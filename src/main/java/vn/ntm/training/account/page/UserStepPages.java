package vn.ntm.training.account.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.AccountKeeping;
import vn.ntm.training.account.UserChange;
import vn.ntm.training.account.UserView;
import vn.ntm.training.account.recovery.Recovery;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;

/** The steps of the page of an account, each behind a question. */
@Path("/users/{id}")
@RunOnVirtualThread
class UserStepPages {

    @Inject
    AccountKeeping keeping;

    @Inject
    Recovery recovery;

    @Inject
    AccountConfig config;

    @Inject
    UserPages page;

    /**
     * A temporary password, shown this once.
     *
     * @param created whether the account was made in the same step
     */
    record ShownPassword(UserView user, String password, boolean created) implements TemplateInstance {}

    @POST
    @Path("disabling")
    @Operation(hidden = true)
    public Response disable(@RestPath UUID id, @RestForm String version, @Context HttpHeaders headers) {
        return set(id, version, true, headers);
    }

    @POST
    @Path("enabling")
    @Operation(hidden = true)
    public Response enable(@RestPath UUID id, @RestForm String version, @Context HttpHeaders headers) {
        return set(id, version, false, headers);
    }

    private Response set(UUID id, String version, boolean disabled, HttpHeaders headers) {
        return UserAttempt.of(
                () -> {
                    keeping.edit(
                            id,
                            FormVersion.of(version),
                            before -> new UserChange(before.displayName(), before.email(), before.locale(), disabled));
                    return Toast.of(disabled ? "account.disabled" : "account.enabled")
                            .leadingTo("/users/" + id);
                },
                errors -> page.page(id, errors),
                headers);
    }

    @POST
    @Path("temporary-password")
    @Operation(hidden = true)
    public Response setPassword(@RestPath UUID id, @Context HttpHeaders headers) {
        return UserAttempt.of(
                () -> {
                    String password = TemporaryPassword.next(keeping.get(id).username());
                    UserView user = keeping.setTemporaryPassword(id, password);
                    return FormAnswer.page(Status.OK, new ShownPassword(user, password, false));
                },
                errors -> page.page(id, errors),
                headers);
    }

    @POST
    @Path("password-link")
    @Operation(hidden = true)
    public Response sendLink(@RestPath UUID id, @Context HttpHeaders headers) {
        return UserAttempt.of(
                () -> {
                    recovery.sendTo(keeping.get(id).id());
                    return Toast.of("account.link-sent", config.resetLifetime().toMinutes())
                            .leadingTo("/users/" + id);
                },
                errors -> page.page(id, errors),
                headers);
    }

    @POST
    @Path("one-time-codes/removal")
    @Operation(hidden = true)
    public Response removeCodes(@RestPath UUID id, @Context HttpHeaders headers) {
        return UserAttempt.of(
                () -> {
                    keeping.removeTotp(id);
                    return Toast.of("account.codes-removed").leadingTo("/users/" + id);
                },
                errors -> page.page(id, errors),
                headers);
    }

    @POST
    @Path("grants/{grantId}/end")
    @Operation(hidden = true)
    public Response endGrant(@RestPath UUID id, @RestPath UUID grantId, @Context HttpHeaders headers) {
        return UserAttempt.of(
                () -> {
                    keeping.revoke(id, grantId);
                    return Toast.of("account.grant-ended").leadingTo("/users/" + id + "#roles");
                },
                errors -> page.page(id, errors),
                headers);
    }
}
