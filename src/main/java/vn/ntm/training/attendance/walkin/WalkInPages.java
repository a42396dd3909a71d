package vn.ntm.training.attendance.walkin;

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
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.registration.RegistrationForm;
import vn.ntm.training.registration.WalkIn;
import vn.ntm.training.registration.WalkInInput;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.RuleViolation;

/** Adds somebody to the roll of a room on a page, made for the telephone in it. */
@Path("/sessions/{sessionId}/sites/{siteId}/walk-ins")
@RunOnVirtualThread
class WalkInPages {

    @Inject
    WalkInTaking walkIns;

    @Inject
    WalkInAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    WalkInView view;

    @GET
    @Operation(hidden = true)
    public Response form(@RestPath UUID sessionId, @RestPath UUID siteId, @Context HttpHeaders headers) {
        access.requireTakable(sessionId, siteId);
        return page(Status.OK, view.empty(sessionId, siteId, headers));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        access.requireTakable(sessionId, siteId);
        RegistrationForm form = RegistrationForm.of(sent);
        if (form.seeking()) {
            return page(Status.OK, view.of(sessionId, siteId, form, FormErrors.NONE, headers));
        }
        try {
            var input = new WalkInInput(form.input().trainee(), sent.containsKey("sitsHere"));
            access.requireAddable(input);
            return switch (walkIns.add(sessionId, siteId, input, currentUser.actor())) {
                case WalkIn.Listed listed -> toast(listed).leadingTo(roll(sessionId, siteId));
                case WalkIn.Elsewhere elsewhere ->
                    page(Status.CONFLICT, view.askWhether(sessionId, siteId, form, elsewhere.siteId(), headers));
            };
        } catch (InvalidInput wrong) {
            FormErrors errors = FormErrors.of(wrong, headers).below("trainee");
            return page(Status.BAD_REQUEST, view.of(sessionId, siteId, form, errors, headers));
        } catch (RuleViolation broken) {
            FormErrors errors = FormErrors.of(broken, headers);
            return page(Status.CONFLICT, view.of(sessionId, siteId, form, errors, headers));
        } catch (NotAllowed refused) {
            FormErrors errors = FormErrors.of(refused, headers);
            return page(Status.FORBIDDEN, view.of(sessionId, siteId, form, errors, headers));
        }
    }

    private static Toast toast(WalkIn.Listed listed) {
        return switch (listed.outcome()) {
            case ADDED -> Toast.of("walk-in.added");
            case CONFIRMED -> Toast.of("walk-in.confirmed");
            case LISTED -> Toast.of("walk-in.listed");
        };
    }

    private static Response page(Status status, WalkInView.NewWalkIn page) {
        return FormAnswer.pageForHolder(status, page);
    }

    private static String roll(UUID sessionId, UUID siteId) {
        return "/sessions/" + sessionId + "/sites/" + siteId + "/roll";
    }
}
