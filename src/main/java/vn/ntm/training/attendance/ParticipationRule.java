package vn.ntm.training.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.TrainingClass;

/**
 * How one class turns the marks of a person into participations (lượt).
 *
 * @param threshold with {@link CountingRule#ONCE_PER_CLASS}: in how many sessions somebody has to be
 * @param sessionDays the day of each session of the class
 */
record ParticipationRule(CountingRule rule, int threshold, Map<UUID, LocalDate> sessionDays) {

    /**
     * One participation as the rule sees it.
     *
     * @param sessionId null when it is counted once for the whole class
     * @param heldOn the day it is counted on: of the session, or of the first session of the class
     */
    record Counted(UUID sessionId, LocalDate heldOn) {}

    static ParticipationRule of(TrainingClass trainingClass) {
        return new ParticipationRule(
                trainingClass.countingRule(),
                trainingClass.countingThreshold(),
                trainingClass.sessions().stream().collect(Collectors.toMap(Session::id, Session::heldOn)));
    }

    /** @param marks of one person: the status in each session where there is one */
    Set<Counted> participations(Map<UUID, MarkStatus> marks) {
        List<UUID> attended = marks.entrySet().stream()
                .filter(mark -> mark.getValue().wasThere() && sessionDays.containsKey(mark.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return switch (rule) {
            case ONCE_PER_CLASS -> attended.size() < threshold ? Set.of() : Set.of(new Counted(null, firstDay()));
            case PER_SESSION ->
                attended.stream()
                        .map(session -> new Counted(session, sessionDays.get(session)))
                        .collect(Collectors.toSet());
        };
    }

    private LocalDate firstDay() {
        return sessionDays.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
