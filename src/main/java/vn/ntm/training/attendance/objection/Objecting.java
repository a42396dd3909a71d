package vn.ntm.training.attendance.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.MyTraining;
import vn.ntm.training.attendance.MyTrainings;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** What people do about their own marks: object, and take it back. */
@ApplicationScoped
@Transactional
public class Objecting {

    /** Whoever has more to say of one session than this calls the desk. */
    private static final int MOST = 3;

    /** As the audit keeps it: that there was one, not what it says. */
    record Recorded(UUID registrationId) {}

    @Inject
    Objections objections;

    @Inject
    ObjectionWindow window;

    @Inject
    MyTrainings trainings;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<ObjectionRaised> raised;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Those of the person who asks, the latest first. */
    public List<OwnObjection> own() {
        return objections.of(trainings.trainees());
    }

    /**
     * @throws NotFound when the person has no place in the class of the session
     * @throws RuleViolation before the session, after the last day, when one waits already or there were too many
     */
    OwnObjection raise(ObjectionInput input) {
        ObjectionInput said = input.checked();
        Session session = sessions.require(said.sessionId());
        MyTraining mine = trainings
                .in(session.trainingClass().id())
                .filter(training -> training.status().equals("CONFIRMED"))
                .orElseThrow(NotFound.of("session", said.sessionId()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        window.check(session, now);
        UUID registration = mine.registrationId();
        if (objections.sent(session.id(), registration) >= MOST) {
            throw new RuleViolation("objection.too-many", MOST);
        }
        UUID id = Ids.next();
        if (!objections.add(id, said, registration, currentUser.actor(), now)) {
            throw new RuleViolation("objection.waits");
        }
        ObjectionRow kept = objections.find(id).orElseThrow(NotFound.of("objection", id));
        audit.record("objection.raised", kept.auditKind(), kept.auditSubject(), null, new Recorded(registration));
        raised.fire(new ObjectionRaised(id, kept.classId(), session.id(), kept.siteId(), registration));
        return requireOwn(id);
    }

    /** @throws RuleViolation when it does not wait any more */
    OwnObjection withdraw(UUID id) {
        requireOwn(id);
        if (!objections.lockOpen(id)) {
            throw new RuleViolation("objection.ended");
        }
        objections.withdraw(id, currentUser.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        ObjectionRow ended = objections.find(id).orElseThrow(NotFound.of("objection", id));
        audit.record(
                "objection.withdrawn",
                ended.auditKind(),
                ended.auditSubject(),
                null,
                new Recorded(ended.registrationId()));
        return requireOwn(id);
    }

    private OwnObjection requireOwn(UUID id) {
        return objections.find(id, trainings.trainees()).orElseThrow(NotFound.of("objection", id));
    }
}
