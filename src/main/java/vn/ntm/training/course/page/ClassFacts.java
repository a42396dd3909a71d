package vn.ntm.training.course.page;

import java.time.Instant;
import java.util.List;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.ClassView;
import vn.ntm.training.course.SessionView;
import vn.ntm.training.unit.CadreLevel;

/**
 * A class as its page shows it to this reader.
 *
 * @param organiser path of its unit; null for the Ministry
 * @param areas paths of the invited units
 * @param curriculum title of its curriculum; null for none
 * @param taken seats taken by confirmed registrations
 * @param quotas seats for parts of the people, the largest first
 * @param registrationOpen whether somebody could register now
 * @param closedBecause why nobody can, in the reader's language; null when it is open, or the class is a draft or over
 * @param now when the page was made
 */
public record ClassFacts(
        ClassView view,
        ClassRights rights,
        String organiser,
        List<String> areas,
        String curriculum,
        List<ModuleLine> modules,
        int taken,
        List<QuotaLine> quotas,
        boolean registrationOpen,
        String closedBecause,
        Instant now) {

    /** A module of the class; its title is marked as long as it is not the official one. */
    public record ModuleLine(String code, String title, boolean confirmed) {}

    /**
     * Seats for a part of the people.
     *
     * @param area null: everywhere
     * @param level null: all levels
     */
    public record QuotaLine(String area, CadreLevel level, int taken, int seats) {}

    public boolean isDraft() {
        return view.status() == ClassStatus.DRAFT;
    }

    public boolean isCancelled() {
        return view.status() == ClassStatus.CANCELLED;
    }

    /** Nothing changes any more. */
    public boolean isFinal() {
        return isCancelled() || view.status() == ClassStatus.CLOSED;
    }

    public boolean mayEdit() {
        return rights.mayChange() && !isFinal();
    }

    public boolean mayPublish() {
        return rights.mayChange() && isDraft();
    }

    public boolean mayCancel() {
        return mayEdit() && (isDraft() || !hasStarted());
    }

    public boolean mayClose() {
        return rights.mayChange() && view.status() == ClassStatus.HELD;
    }

    public boolean mayEditSessions() {
        return rights.mayRunSessions() && !isFinal();
    }

    public boolean mayAddSessions() {
        return mayEditSessions() && view.status() != ClassStatus.HELD;
    }

    /** Lists and rolls are of no use before people know of a class, or when it does not take place. */
    public boolean isRun() {
        return rights.mayTakePart() && !isDraft() && !isCancelled();
    }

    public Integer seatsLeft() {
        return view.capacity() == null ? null : Math.max(0, view.capacity() - taken);
    }

    /** Null while there is none. */
    public SessionView firstSession() {
        return view.sessions().isEmpty() ? null : view.sessions().getFirst();
    }

    /** Null while there is none. */
    public SessionView lastSession() {
        return view.sessions().isEmpty() ? null : view.sessions().getLast();
    }

    /** Several days need both of them told. */
    public boolean isOfOneDay() {
        return firstSession() != null
                && Days.of(firstSession().startsAt())
                        .equals(Days.of(lastSession().startsAt()));
    }

    /** Whether the reader sees anybody who teaches. */
    public boolean isTaught() {
        return view.sessions().stream()
                .anyMatch(session ->
                        session.trainers() != null && !session.trainers().isEmpty());
    }

    private boolean hasStarted() {
        return firstSession() != null && !firstSession().startsAt().isAfter(now);
    }
}
