package vn.ntm.training.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.attendance.EvidenceMarking;
import vn.ntm.training.attendance.EvidenceMarking.Stands;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.Evidence;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.Ids;

/** Records that somebody checked in. The same once more changes nothing, however many come at once. */
@ApplicationScoped
@Transactional
class CheckingIn {

    @Inject
    TrainingClasses classes;

    @Inject
    OwnSessions sessions;

    @Inject
    CheckInAdmission admission;

    @Inject
    CheckIns checkIns;

    @Inject
    EvidenceMarking marking;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What an entry of the audit tells. */
    private record Entry(UUID registrationId, Means means, boolean counted) {}

    /**
     * Locks as a roll does: the class against being closed, then the registration. Time is read after that.
     *
     * @param read the session as the person was shown it; what holds now is asked for again
     * @throws vn.ntm.training.shared.problem.RuleViolation that says why it cannot be recorded now
     */
    CheckInView record(Comer comer, OwnSession read, Means means) {
        admission.admit(comer);
        TrainingClass trainingClass = classes.findById(read.classId(), LockModeType.PESSIMISTIC_READ);
        marking.lockConfirmed(read.classId(), read.registrationId());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OwnSession session = sessions.now(comer, read);
        session.check(now);

        UUID sessionId = session.sessionId();
        Optional<CheckIns.Recorded> before = checkIns.find(sessionId, session.registrationId());
        CheckIns.Recorded checkIn = before.orElseGet(() -> add(comer, session, means, now));
        MarkStatus stands = mark(comer, trainingClass, session, checkIn.id(), now);
        if (before.isEmpty()) {
            var entry = new Entry(session.registrationId(), means, stands != null && stands.wasThere());
            audit.recordFor(comer.actor(), "check-in.recorded", "session", sessionId, null, entry);
        }
        return view(session, checkIn, trainingClass.accepts(Evidence.CHECK_IN), stands, before.isPresent());
    }

    private CheckIns.Recorded add(Comer comer, OwnSession session, Means means, Instant now) {
        var checkIn = new CheckIns.Recorded(Ids.next(), now, means.name());
        checkIns.add(checkIn, session.sessionId(), session.registrationId(), comer);
        return checkIn;
    }

    /**
     * Also where it had been recorded before: its mark may have gone with a registration that was cancelled and came back.
     *
     * @return what stands; null: nothing
     */
    private MarkStatus mark(Comer comer, TrainingClass trainingClass, OwnSession session, UUID checkIn, Instant now) {
        Optional<Stands> standing = marking.standing(session.sessionId(), session.registrationId());
        if (standing.isPresent() || !trainingClass.accepts(Evidence.CHECK_IN)) {
            return standing.map(Stands::status).orElse(null);
        }
        Stands made = marking.markPresent(
                RollTerms.of(trainingClass),
                session.sessionId(),
                session.registrationId(),
                Evidence.CHECK_IN,
                comer.actor(),
                now);
        checkIns.made(checkIn, made.markId());
        return made.status();
    }

    private static CheckInView view(
            OwnSession session, CheckIns.Recorded checkIn, boolean enough, MarkStatus stands, boolean repeated) {
        return new CheckInView(
                checkIn.id(),
                session.sessionId(),
                session.registrationId(),
                session.classCode(),
                session.classTitle(),
                session.ordinal(),
                session.startsAt(),
                session.endsAt(),
                checkIn.checkedInAt(),
                Means.valueOf(checkIn.means()),
                enough,
                stands,
                repeated);
    }
}
