package vn.ntm.training.attendance.correction;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.attendance.RollSheet;
import vn.ntm.training.attendance.RoomInSession;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** Correcting the mark of somebody of a room, with the reason. */
@Path("/sessions/{sessionId}/sites/{siteId}/roll/corrections")
@RunOnVirtualThread
class CorrectionPages {

    record Correcting(
            RoomInSession room,
            List<RollSheet.Person> people,
            List<MarkStatus> statuses,
            CorrectionForm form,
            FormErrors errors)
            implements TemplateInstance {}

    @Inject
    MarkCorrecting correcting;

    @Inject
    CorrectionAccess access;

    @Inject
    RollAccess rollAccess;

    @Inject
    Rosters rosters;

    @Inject
    CurrentUser currentUser;

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath UUID sessionId, @RestPath UUID siteId) {
        rollAccess.requireVisible(sessionId, siteId);
        access.require(sessionId);
        return page(sessionId, siteId, CorrectionForm.empty(), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response correct(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            @BeanParam CorrectionForm form,
            @Context HttpHeaders headers) {
        rollAccess.requireVisible(sessionId, siteId);
        boolean mayAfterClosing = access.require(sessionId);
        try {
            correcting.correct(sessionId, form.input(), mayAfterClosing, currentUser.actor());
            return Toast.of("mark.corrected")
                    .leadingTo(rosters.room(sessionId, siteId).roll());
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(sessionId, siteId, form, FormErrors.of(wrong, headers)));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page(sessionId, siteId, form, FormErrors.of(broken, headers)));
        }
    }

    private Correcting page(UUID sessionId, UUID siteId, CorrectionForm form, FormErrors errors) {
        return new Correcting(
                rosters.room(sessionId, siteId),
                rosters.sheet(sessionId, siteId).people(),
                List.of(MarkStatus.values()),
                form,
                errors);
    }
}
