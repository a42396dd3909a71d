package vn.ntm.training.attendance;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.course.Evidence;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.shared.Ids;

/**
 * Takes people for present by evidence that no roll gave. Works in the transaction of its caller, who holds the class against
 * being closed. What a roll says stands, whether it came before or comes later (ADR 128).
 */
@ApplicationScoped
public class EvidenceMarking {

    /** The mark that stands for a person in a session. */
    public record Stands(UUID markId, MarkStatus status) {}

    @Inject
    Attendees attendees;

    @Inject
    AttendanceMarks marks;

    @Inject
    Participations participations;

    /** Nobody marks the person until the end of the transaction; false when the registration is not confirmed. */
    public boolean lockConfirmed(UUID classId, UUID registrationId) {
        return !attendees.locked(classId, List.of(registrationId)).isEmpty();
    }

    public Optional<Stands> standing(UUID sessionId, UUID registrationId) {
        return marks.current(List.of(registrationId)).stream()
                .filter(mark -> mark.sessionId().equals(sessionId))
                .findFirst()
                .map((Current mark) -> new Stands(mark.id(), mark.status()));
    }

    /**
     * Marks somebody for whom no mark of the session stands, and counts the person anew.
     *
     * @param registrationId locked before
     */
    public Stands markPresent(
            RollTerms terms, UUID sessionId, UUID registrationId, Evidence evidence, String recordedBy, Instant now) {
        UUID id = Ids.next();
        marks.recordPresent(List.of(id), sessionId, List.of(registrationId), evidence, recordedBy, now);
        participations.recount(terms, List.of(registrationId), now);
        return new Stands(id, MarkStatus.PRESENT);
    }

    /**
     * Marks those of the people for whom no mark of the session stands, and counts them anew: a few statements, however many
     * they are.
     *
     * @param registrationIds locked before
     */
    public void markPresent(
            RollTerms terms,
            UUID sessionId,
            Collection<UUID> registrationIds,
            Evidence evidence,
            String recordedBy,
            Instant now) {
        Set<UUID> marked = marks.current(registrationIds).stream()
                .filter(mark -> mark.sessionId().equals(sessionId))
                .map(Current::registrationId)
                .collect(toSet());
        List<UUID> open =
                registrationIds.stream().filter(id -> !marked.contains(id)).toList();
        if (!open.isEmpty()) {
            List<UUID> ids = open.stream().map(_ -> Ids.next()).toList();
            marks.recordPresent(ids, sessionId, open, evidence, recordedBy, now);
            participations.recount(terms, open, now);
        }
    }

    /** Nobody marks those who are told until the end of the transaction: the confirmed ones. */
    public List<UUID> lockConfirmed(UUID classId, Collection<UUID> registrationIds) {
        return attendees.locked(classId, registrationIds);
    }

    /** Whom a standing mark of this evidence is of. */
    public List<UUID> markedBy(UUID sessionId, Evidence evidence) {
        return marks.standingBy(sessionId, evidence);
    }

    /**
     * Takes back the marks of an evidence whose ground is gone, and counts the people anew.
     *
     * @param registrationIds locked before
     */
    public void takeBack(RollTerms terms, UUID sessionId, List<UUID> registrationIds, Evidence evidence, Instant now) {
        marks.withdraw(sessionId, registrationIds, evidence, now);
        participations.recount(terms, registrationIds, now);
    }
}
