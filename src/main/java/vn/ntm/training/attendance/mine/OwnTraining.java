package vn.ntm.training.attendance.mine;

import java.time.Instant;
import java.util.List;
import vn.ntm.training.attendance.MyTraining;
import vn.ntm.training.course.ClassFormat;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.Session;
import vn.ntm.training.registration.RegistrationStatus;

/**
 * A training as its page shows it to the person.
 *
 * @param now when the page was made
 */
public record OwnTraining(MyTraining training, Instant now) {

    public RegistrationStatus status() {
        return RegistrationStatus.valueOf(training.status());
    }

    public ClassStatus classStatus() {
        return ClassStatus.valueOf(training.trainingClass().status());
    }

    public ClassFormat format() {
        return ClassFormat.valueOf(training.trainingClass().format());
    }

    /** Whether the person still has to come, or may have to. */
    boolean isAhead() {
        return stands()
                && switch (classStatus()) {
                    case DRAFT, PUBLISHED, RUNNING -> !isOver();
                    case HELD, CLOSED, CANCELLED -> false;
                };
    }

    public boolean stands() {
        return switch (status()) {
            case PENDING, CONFIRMED, OFFERED, WAITLISTED -> true;
            case CANCELLED, REJECTED -> false;
        };
    }

    public boolean isConfirmed() {
        return status() == RegistrationStatus.CONFIRMED;
    }

    /** Whether the person can check in to this session now. */
    public boolean canCheckIn(MyTraining.Session session) {
        return isConfirmed()
                && isAhead()
                && !now.isBefore(Session.opensAt(session.startsAt()))
                && !now.isAfter(session.endsAt());
    }

    public boolean isCancelledClass() {
        return classStatus() == ClassStatus.CANCELLED;
    }

    private boolean isOver() {
        List<MyTraining.Session> sessions = training.sessions();
        return !sessions.isEmpty() && !sessions.getLast().endsAt().isAfter(now);
    }

    /** The latest possible for what has no day yet: it is told last. */
    Instant starts() {
        return training.sessions().isEmpty()
                ? Instant.MAX
                : training.sessions().getFirst().startsAt();
    }

    /** Of the badge that shows the state. */
    public String tone() {
        return switch (status()) {
            case CONFIRMED -> "good";
            case PENDING, OFFERED -> "info";
            case WAITLISTED -> "warning";
            case CANCELLED, REJECTED -> "quiet";
        };
    }
}
