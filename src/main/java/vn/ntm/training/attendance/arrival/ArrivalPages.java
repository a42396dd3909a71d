package vn.ntm.training.attendance.arrival;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** Where a room reports on its line; its buttons stand on the page of the roll, too. */
@Path("/sessions/{sessionId}/sites/{siteId}/arrival")
@RunOnVirtualThread
class ArrivalPages {

    @Inject
    ArrivalReporting reporting;

    @Inject
    RollAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    /** Which room in which session. */
    public record Room(UUID sessionId, UUID siteId, String name, int ordinal) {}

    /** @param note as typed */
    record RoomArrival(ClassHead trainingClass, Room room, String note, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response page(@RestPath UUID sessionId, @RestPath UUID siteId) {
        access.requireVisible(sessionId, siteId);
        return FormAnswer.pageForHolder(Status.OK, page(sessionId, siteId, "", FormErrors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response report(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            @RestForm String state,
            @RestForm String note,
            @Context HttpHeaders headers) {
        access.requireTakable(sessionId, siteId);
        try {
            Arrival arrival =
                    reporting.report(sessionId, siteId, new ArrivalInput(state(state), note), currentUser.actor());
            return Toast.of(arrival.isConnected() ? "arrival.connected" : "arrival.needs-help")
                    .leadingTo("/sessions/" + sessionId + "/sites/" + siteId + "/roll");
        } catch (InvalidInput wrong) {
            FormErrors errors = FormErrors.of(wrong, headers);
            return FormAnswer.pageForHolder(Status.BAD_REQUEST, page(sessionId, siteId, note, errors));
        } catch (RuleViolation broken) {
            FormErrors errors = FormErrors.of(broken, headers);
            return FormAnswer.pageForHolder(Status.CONFLICT, page(sessionId, siteId, note, errors));
        }
    }

    private RoomArrival page(UUID sessionId, UUID siteId, String note, FormErrors errors) {
        Session session = sessions.require(sessionId);
        Site site = sites.require(siteId);
        if (!site.classId().equals(session.trainingClass().id())) {
            throw new NotFound("site", siteId);
        }
        return new RoomArrival(
                ClassHead.of(session.trainingClass()),
                new Room(sessionId, siteId, site.name(), session.ordinal()),
                note == null ? "" : note,
                errors);
    }

    /** Null for what is none. */
    private static ArrivalState state(String text) {
        return Arrays.stream(ArrivalState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
