package vn.ntm.training.attendance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.course.RollTerms;

/**
 * How one class turns the marks of a person into participations (lượt).
 *
 * @param threshold in how many sessions, or for how many minutes in all, somebody has to be there; not with
 *     {@link CountingRule#PER_SESSION}
 * @param sittings each session of the class
 */
record ParticipationRule(CountingRule rule, int threshold, Map<UUID, Sitting> sittings) {

    /** A session as the rule sees it. */
    record Sitting(LocalDate heldOn, int minutes) {

        private static Sitting of(RollTerms.Sitting session) {
            return new Sitting(
                    session.heldOn(),
                    Math.toIntExact(Duration.between(session.startsAt(), session.endsAt())
                            .toMinutes()));
        }
    }

    /**
     * What a mark says.
     *
     * @param minutes null when nobody told
     */
    record Said(MarkStatus status, Integer minutes) {

        /** Of two marks of one person in one session: the one that says more of being there. */
        Said orRather(Said other) {
            return Comparator.comparing((Said said) -> said.status().wasThere())
                                    .thenComparing(said -> said.minutes() == null ? 0 : said.minutes())
                                    .compare(this, other)
                            >= 0
                    ? this
                    : other;
        }
    }

    /**
     * One participation as the rule sees it.
     *
     * @param sessionId null when it is counted once for the whole class
     * @param heldOn the day it is counted on: of the session, or of the first session of the class
     */
    record Counted(UUID sessionId, LocalDate heldOn) {}

    static ParticipationRule of(RollTerms terms) {
        return new ParticipationRule(
                terms.countingRule(),
                terms.countingThreshold(),
                terms.sittings().stream().collect(Collectors.toMap(RollTerms.Sitting::sessionId, Sitting::of)));
    }

    /** @param marks of one person: what is said of each session where there is a mark */
    Set<Counted> participations(Map<UUID, Said> marks) {
        List<UUID> attended = marks.entrySet().stream()
                .filter(mark -> mark.getValue().status().wasThere() && sittings.containsKey(mark.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return switch (rule) {
            case ONCE_PER_CLASS -> onceIf(attended.size() >= threshold);
            case ONCE_PER_CLASS_BY_MINUTES ->
                onceIf(attended.stream()
                                .mapToInt(session -> minutes(sittings.get(session), marks.get(session)))
                                .sum()
                        >= threshold);
            case PER_SESSION ->
                attended.stream()
                        .map(session ->
                                new Counted(session, sittings.get(session).heldOn()))
                        .collect(Collectors.toSet());
        };
    }

    private Set<Counted> onceIf(boolean enough) {
        return enough ? Set.of(new Counted(null, firstDay())) : Set.of();
    }

    /**
     * Who was present and of whom nothing else is told was there all the time; who was late or left early, for the minutes
     * that somebody wrote down: none are made up. Nobody is in a session for longer than it lasts.
     */
    private static int minutes(Sitting sitting, Said said) {
        if (said.minutes() == null) {
            return said.status() == MarkStatus.PRESENT ? sitting.minutes() : 0;
        }
        return Math.min(said.minutes(), sitting.minutes());
    }

    private LocalDate firstDay() {
        return sittings.values().stream()
                .map(Sitting::heldOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
