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
import vn.ntm.training.attendance.ParticipationsChanging.Cell;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.shared.PlainSql;
import vn.ntm.training.shared.Writes;

/**
 * Keeps the participations (lượt) equal to what the rule of the class makes of the marks. Works in the transaction that
 * changed the marks, on confirmed registrations that it has locked.
 */
@ApplicationScoped
class Participations {

    @Inject
    CountingStates states;

    @Inject
    SisterRegistrations sisters;

    @Inject
    PlainSql sql;

    @Inject
    Event<ParticipationsChanging> changing;

    @Inject
    Event<ParticipationsChanged> changed;

    /**
     * Who was merged and has several registrations of the class is counted once, for all of them.
     *
     * @param registrations with all changes of their marks written
     * @return what counts from now on
     */
    Set<ToCount> recount(RollTerms terms, List<UUID> registrations, Instant now) {
        CountingState state = states.of(registrations);
        Sisters sistersOfThese = Sisters.NONE;
        if (state.someoneApart()) {
            sistersOfThese = sisters.of(registrations);
            state = sistersOfThese.isEmpty() ? state : states.of(sistersOfThese.with(registrations));
        }
        return count(terms, state, sistersOfThese, new Writes(), now);
    }

    /**
     * The same of people whose marks are just being changed, without asking for them again.
     *
     * @param state as it will be
     * @param marking the statements that change the marks: run before the participations are written, in the same round trip
     */
    Set<ToCount> recount(RollTerms terms, List<UUID> registrations, CountingState state, Writes marking, Instant now) {
        if (state.someoneApart()) {
            sql.write(marking);
            return recount(terms, registrations, now);
        }
        return count(terms, state, Sisters.NONE, marking, now);
    }

    private Set<ToCount> count(RollTerms terms, CountingState state, Sisters sisters, Writes writes, Instant now) {
        Set<ToCount> due = due(ParticipationRule.of(terms), state.marks(), sisters);
        Set<ToCount> missing = new HashSet<>(due);
        List<Open> wrong = new ArrayList<>();
        for (Open open : state.open()) {
            boolean stands = open.isUpToDate() && missing.remove(open.asToCount());
            if (!stands) {
                wrong.add(open);
            }
        }
        // Whom the sender does not see cannot be counted by them.
        missing.removeIf(one -> !state.people().containsKey(one.registrationId()));
        ParticipationLedger.close(wrong, now, writes);
        ParticipationLedger.count(terms.classId(), List.copyOf(missing), state.people(), now, writes);
        Map<Cell, Integer> byCell = new HashMap<>();
        wrong.forEach(open -> byCell.merge(open.cell(), -1, Integer::sum));
        missing.forEach(
                one -> byCell.merge(state.people().get(one.registrationId()).cell(), 1, Integer::sum));
        byCell.values().removeIf(difference -> difference == 0);
        if (!byCell.isEmpty()) {
            changing.fire(new ParticipationsChanging(terms.classId(), byCell, writes));
        }
        sql.write(writes);
        if (!wrong.isEmpty() || !missing.isEmpty()) {
            changed.fire(new ParticipationsChanged(terms.classId(), terms.status()));
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
