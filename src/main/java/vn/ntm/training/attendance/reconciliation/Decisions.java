package vn.ntm.training.attendance.reconciliation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** All decisions about rooms: rows are added, never changed. */
@ApplicationScoped
class Decisions {

    private static final String COLUMNS = """
            \sd.site_id, d.id, d.outcome, d.reason, d.heads, array_to_string(d.disagreements, ','), d.registered,
              d.unmarked, d.present, d.walk_ins, d.headcount, d.sheets, d.connected_minutes, d.receipt,
              coalesce(u.display_name, ''), d.decided_at
            from room_decision d
            left join app_user u on u.username = d.decided_by
            """;

    @Inject
    Session database;

    record Row(
            UUID siteId,
            UUID id,
            String outcome,
            String reason,
            Integer heads,
            String disagreements,
            Integer registered,
            Integer unmarked,
            Integer present,
            Integer walkIns,
            Integer headcount,
            Integer sheets,
            Integer connectedMinutes,
            Long receipt,
            String by,
            Instant at) {

        Decision decision() {
            return new Decision(
                    id,
                    Outcome.valueOf(outcome),
                    reason,
                    heads,
                    List.copyOf(RoomFacts.kinds(disagreements)),
                    registered,
                    unmarked,
                    present,
                    walkIns,
                    headcount,
                    sheets,
                    connectedMinutes,
                    receipt,
                    by,
                    at);
        }
    }

    /** Of a room in a session, the latest first: that one holds. */
    List<Decision> all(UUID sessionId, UUID siteId) {
        return database
                .createNativeQuery("select" + COLUMNS + """
                        where d.session_id = :session and d.site_id = :site
                        order by d.decided_at desc, d.id desc
                        """, Row.class)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .getResultList()
                .stream()
                .map(Row::decision)
                .toList();
    }

    /** What was decided last of each room of the session. */
    Map<UUID, Decision> latest(UUID sessionId) {
        return database.createNativeQuery("select distinct on (d.site_id)" + COLUMNS + """
                        where d.session_id = :session
                        order by d.site_id, d.decided_at desc, d.id desc
                        """, Row.class)
                .setParameter("session", sessionId)
                .getResultStream()
                .collect(toMap(Row::siteId, Row::decision));
    }

    void add(UUID id, UUID sessionId, RoomFacts room, DecisionInput decided, String by, Instant now) {
        Numbers numbers = room.numbers();
        database.createNativeMutationQuery("""
                        insert into room_decision (id, session_id, site_id, outcome, reason, heads, disagreements, roll,
                          registered, unmarked, present, walk_ins, headcount, sheets, connected_minutes, receipt, decided_by,
                          decided_at)
                        values (:id, :session, :site, :outcome, :reason, :heads, :disagreements, :roll, :registered,
                          :unmarked, :present, :walkIns, :headcount, :sheets, :minutes, :receipt, :by, :now)
                        """)
                .setParameter("id", id)
                .setParameter("session", sessionId)
                .setParameter("site", room.place().siteId())
                .setParameter("outcome", decided.outcome().name())
                .setParameter("reason", decided.reason(), String.class)
                .setParameter("heads", decided.heads(), Integer.class)
                .setParameter(
                        "disagreements",
                        room.disagreements().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("roll", room.roll())
                .setParameter("registered", numbers.registered())
                .setParameter("unmarked", numbers.unmarked())
                .setParameter("present", numbers.present())
                .setParameter("walkIns", numbers.walkIns())
                .setParameter("headcount", numbers.headcount(), Integer.class)
                .setParameter("sheets", numbers.sheets())
                .setParameter("minutes", numbers.connectedMinutes(), Integer.class)
                .setParameter("receipt", numbers.receipt(), Long.class)
                .setParameter("by", by, String.class)
                .setParameter("now", now)
                .executeUpdate();
    }
}
