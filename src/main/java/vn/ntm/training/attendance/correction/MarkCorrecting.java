package vn.ntm.training.attendance.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.attendance.MarkReplacing;
import vn.ntm.training.attendance.MarkReplacing.Replaced;
import vn.ntm.training.attendance.MarkReplacing.Stood;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** Corrects one mark. What stood before stays readable, and so does every figure that was counted by it. */
@ApplicationScoped
@Transactional
public class MarkCorrecting {

    @Inject
    MarkReplacing replacing;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** As the audit keeps it. */
    private record Recorded(UUID registrationId, MarkStatus status, Integer minutes, String reason) {}

    /**
     * Locks the class against being closed meanwhile, then the registration, as a roll does.
     *
     * @param mayAfterClosing whether whoever asks may correct marks of a class that is closed
     * @throws RuleViolation when no mark of the session can be corrected now, or this is what stands already
     */
    public Correction correct(UUID sessionId, CorrectionInput input, boolean mayAfterClosing, String by) {
        CorrectionInput said = input.checked();
        RollTerms terms = replacing.requireShared(sessionId);
        terms.checkCorrectable(sessionId, mayAfterClosing, clock.instant());
        if (!replacing.lockConfirmed(terms.classId(), said.registrationId())) {
            throw InvalidInput.of("registrationId", "correction.not-confirmed");
        }
        Stood stood = replacing.standing(sessionId, said.registrationId());
        if (stood.status() == said.status() && Objects.equals(stood.minutes(), said.minutes())) {
            throw new RuleViolation("correction.same");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Replaced replaced = replacing.replace(
                terms,
                sessionId,
                said.registrationId(),
                stood,
                new MarkReplacing.Said(said.status(), said.minutes(), said.reason()),
                by,
                now);
        record(sessionId, stood, said);
        return new Correction(
                replaced.markId(),
                sessionId,
                stood.siteId(),
                said.registrationId(),
                stood.markId(),
                said.status(),
                said.minutes(),
                said.reason(),
                now,
                replaced.participations());
    }

    /** In the history of the roll of the room; of the session, where no room is known. */
    private void record(UUID sessionId, Stood stood, CorrectionInput said) {
        Recorded before = stood.markId() == null
                ? null
                : new Recorded(said.registrationId(), stood.status(), stood.minutes(), null);
        audit.record(
                "mark.corrected",
                stood.siteId() == null ? "session" : "roll",
                stood.siteId() == null ? sessionId : sessionId + "_" + stood.siteId(),
                before,
                new Recorded(said.registrationId(), said.status(), said.minutes(), said.reason()));
    }
}
