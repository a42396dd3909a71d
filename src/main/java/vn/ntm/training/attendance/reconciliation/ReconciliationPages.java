package vn.ntm.training.attendance.reconciliation;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.Sitting;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.UnitView;

/** The rooms of a session with what of them does not agree, and how to settle it. */
@Path("/sessions/{sessionId}/reconciliation")
@RunOnVirtualThread
class ReconciliationPages {

    @Inject
    ReconciliationReading reading;

    @Inject
    Settling settling;

    @Inject
    SettlingAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /**
     * @param provinces to choose from; none when the reader sees no more than one
     * @param unfinished when the session ends, as long as it has not; null afterwards
     * @param reason for excusing many, as typed
     */
    record SessionReconciliation(
            ClassHead trainingClass,
            Sitting sitting,
            List<Sitting> sittings,
            List<UnitView> provinces,
            ReconciliationFilter filter,
            Reconciliation found,
            Instant unfinished,
            String reason,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance rooms(
            @RestPath UUID sessionId,
            @BeanParam ReconciliationFilter filter,
            @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        return page(sessionId, filter, paging, "", FormErrors.NONE, headers);
    }

    /** Settles many rooms at once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response settle(
            @RestPath UUID sessionId,
            @RestForm String outcome,
            @RestForm String reason,
            @RestForm String province,
            @Context HttpHeaders headers) {
        Predicate<RoomFacts.Place> own = ReconciliationResource.own(access.requireReach(sessionId));
        return Attempt.of(
                () -> {
                    Long provinceId = QueryText.unit("province", province).orElse(null);
                    Predicate<RoomFacts.Place> asked = own.and(reading.inProvince(
                            provinceId, sessions.require(sessionId).heldOn()));
                    Settling.Many many = settling.settleAll(
                            sessionId,
                            new BulkInput(DecisionPages.outcome(outcome), reason, provinceId),
                            asked,
                            currentUser.actor());
                    return Toast.of("reconciliation.many", many.settled(), many.open())
                            .leadingTo("/sessions/" + sessionId + "/reconciliation");
                },
                errors -> page(sessionId, new ReconciliationFilter(), Paging.of(0, 50), reason, errors, headers),
                headers);
    }

    private SessionReconciliation page(
            UUID sessionId,
            ReconciliationFilter filter,
            Paging paging,
            String reason,
            FormErrors errors,
            HttpHeaders headers) {
        Reconciliation found = reading.of(
                sessionId,
                filter,
                paging,
                ProblemTexts.of(Language.chosen(headers).locale()));
        Session session = sessions.require(sessionId);
        return new SessionReconciliation(
                ClassHead.of(session.trainingClass()),
                Sitting.of(session),
                session.trainingClass().sessions().stream().map(Sitting::of).toList(),
                reading.provinces(session),
                filter,
                found,
                clock.instant().isBefore(session.endsAt()) ? session.endsAt() : null,
                reason == null ? "" : reason,
                errors);
    }
}
