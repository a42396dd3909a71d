package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;

/** Puts another mark in the place of the one that stands for a person. Works in the transaction of its caller. */
@ApplicationScoped
public class MarkReplacing {

    /**
     * What stands. All but the room is null when there is no mark.
     *
     * @param siteId the room that said so, else the room that the person belongs to; null when no room is known
     */
    public record Stood(UUID markId, UUID siteId, MarkStatus status, Integer minutes) {}

    /** What is to stand. */
    public record Said(MarkStatus status, Integer minutes, String reason) {}

    /** @param participations how often the person counts for the class now */
    public record Replaced(UUID markId, int participations) {}

    @Inject
    Session database;

    @Inject
    TrainingClasses classes;

    @Inject
    Attendees attendees;

    @Inject
    AttendanceMarks marks;

    @Inject
    Participations participations;

    /** The class of a session, which nobody closes or changes until the end of the transaction. */
    public RollTerms requireShared(UUID sessionId) {
        return classes.requireSharedTerms(sessionId);
    }

    /** Nobody marks the person until the end of the transaction; false when the registration is not confirmed. */
    public boolean lockConfirmed(UUID classId, UUID registrationId) {
        return !attendees.locked(classId, List.of(registrationId)).isEmpty();
    }

    /** @param registrationId locked before */
    public Stood standing(UUID sessionId, UUID registrationId) {
        UUID ownRoom = Column.of(database, "select site_id from registration where id = :registration", UUID.class)
                .setParameter("registration", registrationId)
                .getSingleResult();
        return marks.current(List.of(registrationId)).stream()
                .filter(mark -> mark.sessionId().equals(sessionId))
                .findFirst()
                .map((Current mark) -> new Stood(
                        mark.id(), mark.siteId() == null ? ownRoom : mark.siteId(), mark.status(), mark.minutes()))
                .orElseGet(() -> new Stood(null, ownRoom, null, null));
    }

    /** Records the mark, and counts the person anew. */
    public Replaced replace(
            RollTerms terms, UUID sessionId, UUID registrationId, Stood stood, Said said, String by, Instant now) {
        UUID id = Ids.next();
        marks.correct(
                new NewMark(id, registrationId, said.status(), said.minutes(), null, stood.markId()),
                sessionId,
                stood.siteId(),
                said.reason(),
                by,
                now);
        int counted =
                participations.recount(terms, List.of(registrationId), now).size();
        return new Replaced(id, counted);
    }
}
