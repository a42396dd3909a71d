package vn.ntm.training.attendance.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.attendance.correction.MarkCorrecting;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Answers objections: the mark is corrected, with a reason that names the objection, or stays, with an answer to the person. */
@ApplicationScoped
@Transactional
class Answering {

    @Inject
    Objections objections;

    @Inject
    MarkCorrecting correcting;

    @Inject
    Event<ObjectionAnswered> answered;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Where a roll or a correction said the same meanwhile, that is what grants it.
     *
     * @param mayAfterClosing whether whoever answers may correct marks of a class that is closed
     * @throws RuleViolation when it does not wait any more, or the mark cannot be corrected so
     */
    ObjectionRow accept(UUID id, AcceptanceInput input, boolean mayAfterClosing, String by) {
        AcceptanceInput granted = input.checked();
        ObjectionRow open = requireOpen(id);
        UUID correction = isThere(open, granted)
                ? null
                : correcting
                        .correct(
                                open.sessionId(),
                                granted.correction(open.registrationId(), reason(open)),
                                mayAfterClosing,
                                by)
                        .id();
        objections.accept(id, granted, correction, by, now());
        return ended(open, ObjectionState.ACCEPTED);
    }

    /** @throws RuleViolation when it does not wait any more */
    ObjectionRow reject(UUID id, RejectionInput input, String by) {
        RejectionInput said = input.checked();
        ObjectionRow open = requireOpen(id);
        objections.reject(id, said.answer(), by, now());
        return ended(open, ObjectionState.REJECTED);
    }

    private ObjectionRow requireOpen(UUID id) {
        if (!objections.lockOpen(id)) {
            throw new RuleViolation("objection.ended");
        }
        return require(id);
    }

    private ObjectionRow ended(ObjectionRow open, ObjectionState state) {
        audit.record(
                state == ObjectionState.ACCEPTED ? "objection.accepted" : "objection.rejected",
                open.auditKind(),
                open.auditSubject(),
                null,
                new Objecting.Recorded(open.registrationId()));
        answered.fire(new ObjectionAnswered(
                open.id(), open.classId(), open.sessionId(), open.registrationId(), state == ObjectionState.ACCEPTED));
        return require(open.id());
    }

    /** Not what was disputed, and as granted already. */
    private static boolean isThere(ObjectionRow open, AcceptanceInput granted) {
        boolean changed = !Objects.equals(open.disputed(), open.attendance())
                || !Objects.equals(open.disputedMinutes(), open.minutes());
        return changed && granted.status() == open.currentMark() && Objects.equals(granted.minutes(), open.minutes());
    }

    /** Kept with the mark, so in the language of the records. */
    private static String reason(ObjectionRow open) {
        return "Theo đề nghị xem lại điểm danh gửi lúc " + VietnameseFormat.dateTime(open.raisedAt()) + " (mã "
                + open.id() + ")";
    }

    private ObjectionRow require(UUID id) {
        return objections.find(id).orElseThrow(NotFound.of("objection", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
