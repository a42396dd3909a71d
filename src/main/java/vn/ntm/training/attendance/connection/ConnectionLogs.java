package vn.ntm.training.attendance.connection;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.NotFound;

/** All connection logs with their connections. */
@ApplicationScoped
class ConnectionLogs {

    private static final String ROW = """
            select l.id, l.session_id, l.tool, l.zone, l.rows,
              (select cast(count(distinct c.display_name) as int) from connection c where c.log_id = l.id),
              l.version, l.sent_by, l.sent_at, l.applied_by, l.applied_at
            from connection_log l
            where l.session_id = :session
            """;

    /** Of one display name, as it is kept. */
    record Stored(
            UUID id,
            String name,
            boolean shared,
            Instant joinedAt,
            Instant leftAt,
            UUID siteId,
            UUID registrationId,
            String settledBy,
            Instant settledAt) {

        Identity identity() {
            return new Identity(siteId, registrationId, settledBy, settledAt);
        }
    }

    /** To be kept. */
    record Connection(String name, boolean shared, Interval interval, Identity identity) {}

    private record Settled(String name, UUID siteId, UUID registrationId, String settledBy, Instant settledAt) {}

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    /** What is changed in the logs of one session is changed by one at a time, until the end of the transaction. */
    void lock(UUID sessionId) {
        Column.of(database, "select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", sessionId.getMostSignificantBits() ^ sessionId.getLeastSignificantBits())
                .getSingleResult();
    }

    /** The latest first. */
    List<ConnectionLog> all(UUID sessionId) {
        return database.createNativeQuery(ROW + " order by l.sent_at desc, l.id", ConnectionLog.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    ConnectionLog require(UUID sessionId, UUID id) {
        return database.createNativeQuery(ROW + " and l.id = :id", ConnectionLog.class)
                .setParameter("session", sessionId)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(NotFound.of("connection-log", id));
    }

    Optional<ConnectionLog> find(UUID sessionId, byte[] sha256) {
        return database.createNativeQuery(ROW + " and l.sha256 = :sha256", ConnectionLog.class)
                .setParameter("session", sessionId)
                .setParameter("sha256", sha256)
                .uniqueResultOptional();
    }

    List<Stored> connections(UUID logId) {
        return database.createNativeQuery("""
                        select id, display_name, shared, joined_at, left_at, site_id, registration_id, settled_by, settled_at
                        from connection where log_id = :log order by joined_at, id""", Stored.class)
                .setParameter("log", logId)
                .getResultList();
    }

    List<RowProblem> problems(UUID logId) {
        return Arrays.asList(
                read(logId, "select cast(problems as text) from connection_log where id = :log", RowProblem[].class));
    }

    /** What the headings were taken for. */
    List<ReadColumn> columns(UUID logId) {
        return Arrays.asList(
                read(logId, "select cast(columns as text) from connection_log where id = :log", ReadColumn[].class));
    }

    private <T> T read(UUID logId, String sql, Class<T> type) {
        String text = Column.of(database, sql, String.class)
                .setParameter("log", logId)
                .getSingleResult();
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody said of display names of the session, in whichever log. */
    Map<String, Identity> settled(UUID sessionId) {
        return database
                .createNativeQuery("""
                        select distinct on (c.display_name) c.display_name, c.site_id, c.registration_id, c.settled_by,
                          c.settled_at
                        from connection c join connection_log l on l.id = c.log_id
                        where l.session_id = :session and c.settled_at is not null and c.display_name is not null
                        order by c.display_name, c.settled_at desc""", Settled.class)
                .setParameter("session", sessionId)
                .getResultList()
                .stream()
                .collect(toMap(
                        Settled::name,
                        said -> new Identity(
                                said.siteId(), said.registrationId(), said.settledBy(), said.settledAt())));
    }

    /** Puts a log that was not applied in the place of what was read of the same file before. */
    void put(
            UUID id,
            UUID sessionId,
            byte[] sha256,
            String zone,
            MeetingLog log,
            List<Connection> connections,
            String by,
            Instant now) {
        database.createNativeMutationQuery("delete from connection where log_id = :log")
                .setParameter("log", id)
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into connection_log as l (id, session_id, tool, sha256, zone, rows, columns, problems, sent_by,
                          sent_at)
                        values (:id, :session, :tool, :sha256, :zone, :rows, cast(:columns as jsonb),
                          cast(:problems as jsonb), :by, :now)
                        on conflict (session_id, sha256) do update
                        set tool = excluded.tool, zone = excluded.zone, rows = excluded.rows, columns = excluded.columns,
                          problems = excluded.problems, sent_by = excluded.sent_by, sent_at = excluded.sent_at, version = l.version + 1""")
                .setParameter("id", id)
                .setParameter("session", sessionId)
                .setParameter("tool", log.tool().name())
                .setParameter("sha256", sha256)
                .setParameter("zone", zone)
                .setParameter("rows", log.rows())
                .setParameter("columns", text(log.columns()))
                .setParameter(
                        "problems",
                        text(log.problems().stream()
                                .limit(LogReading.MOST_PROBLEMS)
                                .toList()))
                .setParameter("by", by, String.class)
                .setParameter("now", now)
                .executeUpdate();
        add(id, connections);
    }

    private String text(List<?> said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(UUID logId, List<Connection> all) {
        database.createNativeMutationQuery("""
                        insert into connection (id, log_id, display_name, shared, joined_at, left_at, site_id,
                          registration_id, settled_by, settled_at)
                        select n.* from (
                          select n.id, cast(:log as uuid), n.name, n.shared, n.joined, n.gone, n.site, n.registration, n.by, n.at
                          from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:shared as boolean[]),
                            cast(:joined as timestamptz[]), cast(:gone as timestamptz[]), cast(:sites as uuid[]),
                            cast(:registrations as uuid[]), cast(:by as text[]), cast(:at as timestamptz[]))
                            as n (id, name, shared, joined, gone, site, registration, by, at)) n""")
                .setParameter("log", logId)
                .setParameter("ids", all.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .setParameter("names", all.stream().map(Connection::name).toArray(String[]::new))
                .setParameter("shared", all.stream().map(Connection::shared).toArray(Boolean[]::new))
                .setParameter(
                        "joined",
                        all.stream().map(each -> each.interval().from()).toArray(Instant[]::new))
                .setParameter(
                        "gone",
                        all.stream().map(each -> each.interval().until()).toArray(Instant[]::new))
                .setParameter(
                        "sites",
                        all.stream().map(each -> each.identity().siteId()).toArray(UUID[]::new))
                .setParameter(
                        "registrations",
                        all.stream()
                                .map(each -> each.identity().registrationId())
                                .toArray(UUID[]::new))
                .setParameter(
                        "by",
                        all.stream().map(each -> each.identity().settledBy()).toArray(String[]::new))
                .setParameter(
                        "at",
                        all.stream().map(each -> each.identity().settledAt()).toArray(Instant[]::new))
                .executeUpdate();
    }

    void settle(UUID sessionId, String name, Identity identity) {
        database.createNativeMutationQuery("""
                        update connection c
                        set site_id = :site, registration_id = :registration, settled_by = :by, settled_at = :at
                        from connection_log l
                        where l.id = c.log_id and l.session_id = :session and c.display_name = :name""")
                .setParameter("site", identity.siteId(), UUID.class)
                .setParameter("registration", identity.registrationId(), UUID.class)
                .setParameter("by", identity.settledBy(), String.class)
                .setParameter("at", identity.settledAt())
                .setParameter("session", sessionId)
                .setParameter("name", name)
                .executeUpdate();
    }

    /** All logs of a session show what was settled in one. */
    void changed(UUID sessionId) {
        database.createNativeMutationQuery(
                        "update connection_log set version = version + 1 where session_id = :session")
                .setParameter("session", sessionId)
                .executeUpdate();
    }

    void apply(UUID id, String by, Instant now) {
        database.createNativeMutationQuery("""
                        update connection_log set applied_by = :by, applied_at = :now, version = version + 1
                        where id = :id""")
                .setParameter("by", by, String.class)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeMutationQuery("delete from connection_log where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Those that were sent before and never applied. */
    int forgetTried(Instant before) {
        return database.createNativeMutationQuery(
                        "delete from connection_log where applied_at is null and sent_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
