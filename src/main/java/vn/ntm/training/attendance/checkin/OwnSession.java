package vn.ntm.training.attendance.checkin;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.Session;
import vn.ntm.training.registration.RegistrationStatus;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * A session of a class that somebody is or was on the list of, with the rules of checking in.
 *
 * @param checkedInAt null: not yet
 */
record OwnSession(
        UUID registrationId,
        String registrationStatus,
        UUID sessionId,
        int ordinal,
        Instant startsAt,
        Instant endsAt,
        UUID classId,
        String classCode,
        String classTitle,
        String classStatusName,
        Instant checkedInAt) {

    /** From when people can check in: as long before the session as its roll can be begun. */
    public Instant opensAt() {
        return Session.opensAt(startsAt);
    }

    /** The end is a part of the session: who checks in with the last word is there. */
    boolean isOpen(Instant now) {
        return !now.isBefore(opensAt()) && !now.isAfter(endsAt);
    }

    boolean isAhead(Instant now) {
        return now.isBefore(opensAt());
    }

    /** Whether the person may check in, once it is time. */
    boolean isPromised() {
        return isConfirmed()
                && switch (classStatus()) {
                    case PUBLISHED, RUNNING, HELD -> true;
                    case DRAFT, CLOSED, CANCELLED -> false;
                };
    }

    boolean isConfirmed() {
        return RegistrationStatus.valueOf(registrationStatus) == RegistrationStatus.CONFIRMED;
    }

    private ClassStatus classStatus() {
        return ClassStatus.valueOf(classStatusName);
    }

    /** @throws RuleViolation that says why the person cannot check in now */
    void check(Instant now) {
        switch (classStatus()) {
            case CANCELLED -> throw new RuleViolation("class.cancelled");
            case CLOSED -> throw new RuleViolation("class.closed");
            case DRAFT -> throw new RuleViolation("class.not-published");
            case PUBLISHED, RUNNING, HELD -> {}
        }
        switch (RegistrationStatus.valueOf(registrationStatus)) {
            case PENDING -> throw new RuleViolation("check-in.pending");
            case WAITLISTED -> throw new RuleViolation("check-in.waiting");
            case OFFERED -> throw new RuleViolation("check-in.offered");
            case CANCELLED -> throw new RuleViolation("check-in.cancelled");
            case REJECTED -> throw new RuleViolation("check-in.rejected");
            case CONFIRMED -> {}
        }
        if (isAhead(now)) {
            throw new RuleViolation("check-in.not-yet", VietnameseFormat.dateTime(opensAt()));
        }
        if (!isOpen(now)) {
            throw new RuleViolation("check-in.over", VietnameseFormat.dateTime(endsAt));
        }
    }
}
