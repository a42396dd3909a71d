package vn.ntm.training.attendance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.attendance.connection.ConnectedMinutes;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.problem.NotFound;

/** Reads the rooms of a session with all that is reconciled: a few statements, however many there are. */
@ApplicationScoped
class RoomsOfSession {

    @Inject
    Session database;

    @Inject
    ConnectedMinutes connected;

    record Row(
            UUID siteId,
            String name,
            Long unitId,
            String contactName,
            String contactPhone,
            String technicianName,
            String technicianPhone,
            Long registered,
            Long unmarked,
            Long marked,
            Long present,
            Long walkIns,
            Integer headcount,
            Long sheets,
            Long receipt,
            Long changedSince,
            String arrival,
            Long twice,
            String roll,
            UUID decisionId,
            String outcome,
            Instant decidedAt,
            String decidedRoll,
            String decidedDisagreements) {}

    List<RoomFacts> all(UUID sessionId) {
        return read(sessionId, null);
    }

    /** @throws NotFound when the room is none of the session */
    RoomFacts require(UUID sessionId, UUID siteId) {
        return read(sessionId, siteId).stream().findFirst().orElseThrow(NotFound.of("site", siteId));
    }

    private List<RoomFacts> read(UUID sessionId, UUID siteId) {
        Map<UUID, Integer> minutes = minutes(sessionId);
        return database
                .createNativeQuery("""
                        select s.id, s.name, s.unit_id, s.contact_name, s.contact_phone, s.technician_name, s.technician_phone,
                          f.registered, f.unmarked, f.marked, f.present, f.walk_ins, f.headcount, f.sheets, f.receipt,
                          f.changed_since, f.arrival, f.twice, f.roll, f.decision_id, f.outcome, f.decided_at, f.decided_roll,
                          f.decided_disagreements
                        from room_facts(:session, cast(:site as uuid)) f
                        join site s on s.id = f.site_id
                        """, Row.class)
                .setParameter("session", sessionId)
                .setParameter("site", siteId, UUID.class)
                .getResultList()
                .stream()
                .map(row -> new RoomFacts(place(row), numbers(row, minutes), row.roll(), decided(row)))
                .toList();
    }

    /** By site; null when no log was applied to the session, so that nothing is known of any. */
    private Map<UUID, Integer> minutes(UUID sessionId) {
        boolean known = Column.of(
                        database,
                        "select exists (select from connection_log where session_id = :session and applied_at is not null)",
                        Boolean.class)
                .setParameter("session", sessionId)
                .getSingleResult();
        return known ? connected.bySite(sessionId) : null;
    }

    private static RoomFacts.Place place(Row row) {
        return new RoomFacts.Place(
                row.siteId(),
                row.name(),
                row.unitId(),
                row.contactName(),
                row.contactPhone(),
                row.technicianName(),
                row.technicianPhone());
    }

    private static Numbers numbers(Row row, Map<UUID, Integer> minutes) {
        return new Numbers(
                row.registered(),
                row.unmarked(),
                row.marked(),
                row.present(),
                row.walkIns(),
                row.headcount(),
                row.sheets(),
                row.receipt(),
                row.changedSince(),
                "CONNECTED".equals(row.arrival()),
                minutes == null ? null : minutes.getOrDefault(row.siteId(), 0),
                row.twice());
    }

    private static RoomFacts.Decided decided(Row row) {
        return row.decisionId() == null
                ? null
                : new RoomFacts.Decided(
                        row.decisionId(),
                        Outcome.valueOf(row.outcome()),
                        row.decidedRoll(),
                        RoomFacts.kinds(row.decidedDisagreements()));
    }
}
