package vn.ntm.training.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.attendance.ParticipationLedger.Open;
import vn.ntm.training.attendance.ParticipationLedger.ToCount;
import vn.ntm.training.attendance.ParticipationRule.Said;
import vn.ntm.training.attendance.ParticipationsChanged.Cell;
import vn.ntm.training.course.RollTerms;

/**
 * Keeps the participations (lượt) equal to what the rule of the class makes of the marks. Works in the transaction that
 * changed the marks, on confirmed registrations that it has locked.
 */
@ApplicationScoped
class Participations {

    @Inject
    CountingStates states;

    @Inject
    ParticipationLedger ledger;

    @Inject
    SisterRegistrations sisters;

    @Inject
    Event<ParticipationsChanged> changed;

    /**
     * Who was merged and has several registrations of the class is counted once, for all of them.
     *
     * @return what counts from now on
     */
    Set<ToCount> recount(RollTerms terms, List<UUID> registrations, Instant now) {
        CountingState state = states.of(registrations);
        Sisters sistersOfThese = Sisters.NONE;
        if (state.hasSisters()) {
            sistersOfThese = sisters.of(registrations);
            state = states.of(sistersOfThese.with(registrations));
        }
        Set<ToCount> due = due(ParticipationRule.of(terms), state.marks(), sistersOfThese);
        Set<ToCount> missing = new HashSet<>(due);
        List<UUID> wrong = new ArrayList<>();
        for (Open open : state.open()) {
            boolean stands = open.isUpToDate() && missing.remove(open.asToCount());
            if (!stands) {
                wrong.add(open.id());
            }
        }
        Map<Cell, Integer> byCell = new HashMap<>();
        ledger.close(wrong, now).forEach(place -> byCell.merge(place.cell(), -place.count(), Integer::sum));
        ledger.count(terms.classId(), List.copyOf(missing), now)
                .forEach(place -> byCell.merge(place.cell(), place.count(), Integer::sum));
        byCell.values().removeIf(difference -> difference == 0);
        if (!wrong.isEmpty() || !missing.isEmpty()) {
            changed.fire(new ParticipationsChanged(terms.classId(), byCell));
        }
        return due;
    }

    private static Set<ToCount> due(ParticipationRule rule, List<Current> current, Sisters sisters) {
        Set<UUID> attended = current.stream()
                .filter(mark -> mark.status().wasThere())
                .map(Current::registrationId)
                .collect(toSet());
        Map<UUID, Map<UUID, Said>> marksOf = current.stream()
                .collect(groupingBy(
                        mark -> sisters.countedAs(mark.registrationId(), attended),
                        toMap(Current::sessionId, mark -> new Said(mark.status(), mark.minutes()), Said::orRather)));
        Set<ToCount> due = new HashSet<>();
        marksOf.forEach((registration, marksOfOne) ->
                rule.participations(marksOfOne).forEach(counted -> due.add(new ToCount(registration, counted))));
        return due;
    }
}
