package vn.ntm.training.attendance.connection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.attendance.connection.ConnectionLogs.Connection;
import vn.ntm.training.attendance.connection.ConnectionLogs.Stored;
import vn.ntm.training.attendance.connection.IdentitiesInput.Said;
import vn.ntm.training.attendance.connection.MeetingLog.Connected;
import vn.ntm.training.attendance.connection.NameMatch.Candidate;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Keeps what logs say, lets people say who is who, and applies them. The logs of one session wait for each other. */
@ApplicationScoped
@Transactional
class LogKeeping {

    @Inject
    ConnectionLogs logs;

    @Inject
    ClassCandidates candidates;

    @Inject
    JoinLogMarks marks;

    @Inject
    Sessions sessions;

    @Inject
    TrainingClasses classes;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param isNew whether the session had no log of this file */
    record Kept(UUID id, boolean isNew) {}

    /** What an entry of the audit tells: no names. */
    private record Entry(UUID log, String tool, Integer rows, Integer names) {}

    static byte[] digest(byte[] sent) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sent);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** @throws RuleViolation when the session takes no log now */
    void checkOpen(Session session) {
        Instant now = clock.instant();
        // As for a roll once the session runs; what is wrong with the class itself is told before.
        session.trainingClass().checkRollOpen(session, now.isBefore(session.startsAt()) ? session.startsAt() : now);
        if (now.isBefore(session.startsAt())) {
            throw new RuleViolation("connection-log.not-yet", VietnameseFormat.dateTime(session.startsAt()));
        }
    }

    /**
     * Tries out a log. The same file again is the same log, read anew unless it was applied.
     *
     * @param sha256 of the file
     * @throws RuleViolation when it was applied with another time zone
     */
    Kept keep(UUID sessionId, byte[] sha256, MeetingLog log, ZoneId zone, String by) {
        TrainingClass trainingClass = hold(sessionId);
        Instant now = now();
        logs.forgetTried(now.minus(TriedLogs.KEPT));
        Optional<ConnectionLog> before = logs.find(sessionId, sha256);
        if (before.filter(ConnectionLog::isApplied).isPresent()) {
            if (!before.get().zone().equals(zone.getId())) {
                throw new RuleViolation("connection-log.applied");
            }
            return new Kept(before.get().id(), false);
        }
        UUID id = before.map(ConnectionLog::id).orElseGet(Ids::next);
        Map<String, Identity> settled = logs.settled(sessionId);
        logs.put(id, sessionId, sha256, zone.getId(), log, connections(log, trainingClass.id(), settled), by, now);
        audit.record(
                "connection-log.sent",
                "session",
                sessionId,
                null,
                new Entry(id, log.tool().name(), log.rows(), null));
        return new Kept(id, before.isEmpty());
    }

    private List<Connection> connections(MeetingLog log, UUID classId, Map<String, Identity> settled) {
        var matching = new NameMatching(candidates.sites(classId), candidates.people(classId));
        Map<String, Set<String>> addresses = log.connections().stream()
                .filter(connected -> !connected.email().isBlank())
                .collect(groupingBy(
                        LogKeeping::name, mapping(connected -> connected.email().toLowerCase(), toSet())));
        Map<String, Identity> identities = new HashMap<>(settled);
        return log.connections().stream()
                .map(connected -> {
                    String name = name(connected);
                    boolean shared = addresses.getOrDefault(name, Set.of()).size() > 1;
                    Identity identity =
                            identities.computeIfAbsent(name, known -> Identity.of(matching.match(known, shared)));
                    return new Connection(name, shared, connected.interval(), identity);
                })
                .toList();
    }

    private static String name(Connected connected) {
        String name = connected.name();
        return name.length() <= IdentitiesInput.LONGEST_NAME ? name : name.substring(0, IdentitiesInput.LONGEST_NAME);
    }

    /**
     * Applies a log: from now on it counts. Once more changes nothing.
     *
     * @throws RuleViolation when the class is closed or cancelled
     */
    void apply(UUID sessionId, UUID logId, String by) {
        TrainingClass trainingClass = hold(sessionId);
        ConnectionLog log = logs.require(sessionId, logId);
        if (log.isApplied()) {
            return;
        }
        Instant now = now();
        logs.apply(logId, by, now);
        marks.bring(trainingClass, sessionId, by, now);
        audit.record(
                "connection-log.applied",
                "session",
                sessionId,
                null,
                new Entry(logId, log.tool(), log.rows(), log.names()));
    }

    /**
     * Says whom display names of a log stand for, in all logs of the session.
     *
     * @param version of the log that was seen
     * @throws InvalidInput for a name that is not in the log, or somebody who is not of the class
     */
    void settle(UUID sessionId, UUID logId, IdentitiesInput input, IfMatch version, String by) {
        TrainingClass trainingClass = hold(sessionId);
        ConnectionLog log = logs.require(sessionId, logId);
        version.check(log.version());
        requireKnown(trainingClass.id(), logId, input.identities());
        Instant now = now();
        for (Said said : input.identities()) {
            logs.settle(sessionId, said.name(), new Identity(said.siteId(), said.registrationId(), by, now));
        }
        logs.changed(sessionId);
        marks.bring(trainingClass, sessionId, by, now);
        audit.record(
                "connection-log.settled",
                "session",
                sessionId,
                null,
                new Entry(logId, log.tool(), null, input.identities().size()));
    }

    private void requireKnown(UUID classId, UUID logId, List<Said> identities) {
        Set<String> names = logs.connections(logId).stream().map(Stored::name).collect(toSet());
        Map<UUID, NameMatch.Kind> kinds =
                new HashMap<>(candidates.sites(classId).stream().collect(toMap(Candidate::id, Candidate::kind)));
        candidates.people(classId).forEach(person -> kinds.put(person.id(), person.kind()));
        for (int i = 0; i < identities.size(); i++) {
            Said said = identities.get(i);
            String field = "identities[" + i + "].";
            if (!names.contains(said.name())) {
                throw InvalidInput.of(field + "name", "connection-log.no-such-name");
            }
            if (said.siteId() != null && kinds.get(said.siteId()) != NameMatch.Kind.SITE) {
                throw InvalidInput.of(field + "siteId", "connection-log.not-of-class");
            }
            if (said.registrationId() != null && kinds.get(said.registrationId()) != NameMatch.Kind.REGISTRATION) {
                throw InvalidInput.of(field + "registrationId", "connection-log.not-of-class");
            }
        }
    }

    /**
     * Takes a log back, with the marks that stand on it alone.
     *
     * @param version of the log that was seen
     */
    void remove(UUID sessionId, UUID logId, IfMatch version) {
        TrainingClass trainingClass = hold(sessionId);
        ConnectionLog log = logs.require(sessionId, logId);
        version.check(log.version());
        logs.remove(logId);
        marks.bring(trainingClass, sessionId, null, now());
        audit.record(
                "connection-log.removed",
                "session",
                sessionId,
                new Entry(logId, log.tool(), log.rows(), log.names()),
                null);
    }

    /** Locks as a roll does, the class against being closed; then the logs of the session. */
    private TrainingClass hold(UUID sessionId) {
        TrainingClass trainingClass = classes.findById(sessions.classOf(sessionId), LockModeType.PESSIMISTIC_READ);
        checkOpen(sessions.require(sessionId));
        logs.lock(sessionId);
        return trainingClass;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
