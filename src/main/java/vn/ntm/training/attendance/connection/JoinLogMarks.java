package vn.ntm.training.attendance.connection;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.attendance.EvidenceMarking;
import vn.ntm.training.course.Evidence;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.course.TrainingClass;

/**
 * Brings the marks of a session in line with its applied logs, where the class takes these for enough. Only people are marked who
 * were matched by themselves: nobody knows who sat behind the connection of a site. What a roll says stands (ADR 128).
 */
@ApplicationScoped
class JoinLogMarks {

    @Inject
    ConnectedMinutes minutes;

    @Inject
    EvidenceMarking marking;

    /** Works in the transaction of its caller, who holds the class. */
    void bring(TrainingClass trainingClass, UUID sessionId, String by, Instant now) {
        if (!trainingClass.accepts(Evidence.JOIN_LOG)) {
            return;
        }
        RollTerms terms = RollTerms.of(trainingClass);
        Set<UUID> enough = minutes.byRegistration(sessionId).entrySet().stream()
                .filter(connected -> connected.getValue() >= trainingClass.joinLogMinutes())
                .map(Map.Entry::getKey)
                .collect(toSet());
        Set<UUID> touched = new HashSet<>(enough);
        touched.addAll(marking.markedBy(sessionId, Evidence.JOIN_LOG));
        List<UUID> locked = marking.lockConfirmed(trainingClass.id(), touched);
        Set<UUID> marked = Set.copyOf(marking.markedBy(sessionId, Evidence.JOIN_LOG));
        List<UUID> unfounded = locked.stream()
                .filter(id -> marked.contains(id) && !enough.contains(id))
                .toList();
        if (!unfounded.isEmpty()) {
            marking.takeBack(terms, sessionId, unfounded, Evidence.JOIN_LOG, now);
        }
        List<UUID> founded = locked.stream().filter(enough::contains).toList();
        marking.markPresent(terms, sessionId, founded, Evidence.JOIN_LOG, by, now);
    }
}
