package vn.ntm.training.attendance.connection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.attendance.connection.ConnectionLogView.Name;
import vn.ntm.training.attendance.connection.ConnectionLogView.Problem;
import vn.ntm.training.attendance.connection.ConnectionLogView.State;
import vn.ntm.training.attendance.connection.ConnectionLogs.Stored;
import vn.ntm.training.attendance.connection.NameMatch.Candidate;
import vn.ntm.training.course.Session;
import vn.ntm.training.shared.problem.ProblemTexts;

/** Shows a log: its display names, whom they stand for, and whom they may stand for where nobody knows yet. */
@ApplicationScoped
class LogNames {

    @Inject
    ConnectionLogs logs;

    @Inject
    ClassCandidates candidates;

    ConnectionLogView view(Session session, UUID logId, ProblemTexts texts) {
        ConnectionLog log = logs.require(session.id(), logId);
        List<Candidate> sites = candidates.sites(session.trainingClass().id());
        List<Candidate> people = candidates.people(session.trainingClass().id());
        var matching = new NameMatching(sites, people);
        Map<UUID, Candidate> known =
                Stream.concat(sites.stream(), people.stream()).collect(toMap(Candidate::id, each -> each));
        var time = new Interval(session.startsAt(), session.endsAt());
        List<Name> names = logs.connections(logId).stream()
                .collect(Collectors.groupingBy(LogNames::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(of -> name(of, time, matching, known))
                .sorted(comparing(Name::state).thenComparing(Name::name, nullsLast(naturalOrder())))
                .toList();
        List<Problem> problems = logs.problems(logId).stream()
                .map(problem -> new Problem(problem.row(), problem.code(), texts.text(problem.code())))
                .toList();
        return new ConnectionLogView(log, logs.columns(logId), names, problems);
    }

    /** Of an erased name the person is what holds its connections together. */
    private static Object key(Stored connection) {
        return connection.name() == null ? connection.identity() : connection.name();
    }

    private static Name name(List<Stored> of, Interval session, NameMatching matching, Map<UUID, Candidate> known) {
        Stored first = of.getFirst();
        Identity identity = first.identity();
        NameMatch match = isOpen(first) ? matching.match(first.name(), first.shared()) : null;
        List<Interval> intervals = Interval.merged(of.stream()
                .map(connection -> new Interval(connection.joinedAt(), connection.leftAt()))
                .toList());
        return new Name(
                first.name(),
                state(identity, match),
                first.shared(),
                Interval.minutesWithin(session, intervals),
                intervals,
                identity.whose() == null ? null : known.get(identity.whose()),
                match == null ? List.of() : match.candidates(),
                identity.settledBy(),
                identity.settledAt());
    }

    private static boolean isOpen(Stored connection) {
        return connection.name() != null
                && connection.settledAt() == null
                && connection.identity().whose() == null;
    }

    private static State state(Identity identity, NameMatch match) {
        if (match != null) {
            // Also who came to fit only after the log was read: it is said by somebody, not by looking once more.
            return match.candidates().isEmpty() ? State.UNKNOWN : State.TO_CONFIRM;
        }
        if (identity.settledAt() == null) {
            return State.MATCHED;
        }
        return identity.whose() == null ? State.NOBODY : State.SETTLED;
    }
}
