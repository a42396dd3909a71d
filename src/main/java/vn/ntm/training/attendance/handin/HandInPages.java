package vn.ntm.training.attendance.handin;

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
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.HandIns;
import vn.ntm.training.attendance.HandedIn;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.attendance.RollSheet;
import vn.ntm.training.attendance.RoomInSession;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.problem.StaleVersion;
import vn.ntm.training.shared.text.Language;

/** The last look at a roll before it is handed in, and the receipt, to be printed or kept as a picture of the screen. */
@Path("/sessions/{sessionId}/sites/{siteId}/roll")
@RunOnVirtualThread
class HandInPages {

    /**
     * @param stale whether somebody changed the roll while it was looked at
     * @param closed why it cannot be handed in now; null when it can
     */
    record LastLook(RoomInSession room, Counts counts, String version, boolean stale, String closed, FormErrors errors)
            implements TemplateInstance {}

    record Receipt(RoomInSession room, HandedIn receipt) implements TemplateInstance {}

    @Inject
    HandingIn handingIn;

    @Inject
    HandIns handIns;

    @Inject
    Rosters rosters;

    @Inject
    RollAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @GET
    @Path("hand-in")
    @Operation(hidden = true)
    public TemplateInstance look(@RestPath UUID sessionId, @RestPath UUID siteId, @Context HttpHeaders headers) {
        access.requireTakable(sessionId, siteId);
        return lastLook(sessionId, siteId, false, FormErrors.NONE, headers);
    }

    @POST
    @Path("hand-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response handIn(
            @RestPath UUID sessionId, @RestPath UUID siteId, @RestForm String version, @Context HttpHeaders headers) {
        access.requireTakable(sessionId, siteId);
        try {
            handingIn.handIn(sessionId, siteId, IfMatch.valueOf(version == null ? "" : version), currentUser.actor());
            return Response.seeOther(URI.create("/sessions/" + sessionId + "/sites/" + siteId + "/roll/receipt"))
                    .build();
        } catch (StaleVersion _) {
            return FormAnswer.page(
                    Status.PRECONDITION_FAILED, lastLook(sessionId, siteId, true, FormErrors.NONE, headers));
        } catch (RuleViolation broken) {
            return FormAnswer.page(
                    Status.CONFLICT, lastLook(sessionId, siteId, false, FormErrors.of(broken, headers), headers));
        }
    }

    @GET
    @Path("receipt")
    @Operation(hidden = true)
    public TemplateInstance receipt(@RestPath UUID sessionId, @RestPath UUID siteId) {
        access.requireVisible(sessionId, siteId);
        RoomInSession room = rosters.room(sessionId, siteId);
        HandedIn latest = handIns.latest(sessionId, siteId).orElseThrow(NotFound.of("receipt", siteId));
        return new Receipt(room, latest);
    }

    private LastLook lastLook(UUID sessionId, UUID siteId, boolean stale, FormErrors errors, HttpHeaders headers) {
        RollSheet sheet = rosters.sheet(sessionId, siteId);
        Session session = sessions.require(sessionId);
        String closed = ProblemTexts.of(Language.chosen(headers).locale())
                .refusal(() -> session.trainingClass().checkRollOpen(session, clock.instant()));
        return new LastLook(rosters.room(sessionId, siteId), Counts.of(sheet), sheet.version(), stale, closed, errors);
    }
}
