package vn.ntm.training.attendance.reconciliation;

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
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.RoomInSession;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.StaleVersion;
import vn.ntm.training.shared.text.Language;

/** One room in a session: its numbers, what does not agree, the decision, and all that was decided before. */
@Path("/sessions/{sessionId}/sites/{siteId}/decisions")
@RunOnVirtualThread
class DecisionPages {

    @Inject
    ReconciliationReading reading;

    @Inject
    Decisions decisions;

    @Inject
    Settling settling;

    @Inject
    SettlingAccess access;

    @Inject
    Rosters rosters;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** A decision as somebody typed it. */
    public record Form(String outcome, String reason, String heads) {

        static final Form EMPTY = new Form("", "", "");

        public List<Outcome> outcomes() {
            return Arrays.asList(Outcome.values());
        }

        DecisionInput input() {
            return new DecisionInput(
                    DecisionPages.outcome(outcome),
                    reason,
                    QueryText.number("heads", heads, 0, DecisionInput.MOST_HEADS)
                            .map(Math::toIntExact)
                            .orElse(null));
        }
    }

    /**
     * @param settling whether the reader may decide
     * @param closed why nobody can now; null when somebody can
     */
    record RoomDecisions(
            RoomInSession room,
            ReconciledRoom facts,
            List<Decision> decisions,
            boolean settling,
            String closed,
            Form form,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance decisions(@RestPath UUID sessionId, @RestPath UUID siteId, @Context HttpHeaders headers) {
        access.requireVisible(sessionId, siteId);
        return page(sessionId, siteId, Form.EMPTY, FormErrors.NONE, headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            @RestForm String version,
            @RestForm String outcome,
            @RestForm String reason,
            @RestForm String heads,
            @Context HttpHeaders headers) {
        access.requireSettling(sessionId, siteId);
        var form = new Form(text(outcome), text(reason), text(heads));
        return Attempt.of(
                () -> {
                    settling.settle(sessionId, siteId, form.input(), seen(version), currentUser.actor());
                    return Toast.of("reconciliation.settled").leadingTo("/sessions/" + sessionId + "/reconciliation");
                },
                errors -> page(sessionId, siteId, form, errors, headers),
                headers);
    }

    private RoomDecisions page(UUID sessionId, UUID siteId, Form form, FormErrors errors, HttpHeaders headers) {
        RoomInSession room = rosters.room(sessionId, siteId);
        ProblemTexts texts = ProblemTexts.of(Language.chosen(headers).locale());
        Session session = sessions.require(sessionId);
        return new RoomDecisions(
                room,
                reading.room(sessionId, siteId, texts),
                decisions.all(sessionId, siteId),
                access.maySettle(sessionId, siteId),
                texts.refusal(() -> session.trainingClass().checkRollOpen(session, clock.instant())),
                form,
                errors);
    }

    /** Null for what is none. */
    static Outcome outcome(String text) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static IfMatch seen(String version) {
        if (version == null || version.isBlank()) {
            throw new StaleVersion();
        }
        return IfMatch.valueOf(version);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
