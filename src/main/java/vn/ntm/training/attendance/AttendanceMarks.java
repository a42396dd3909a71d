package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.course.Evidence;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.PlainSql;
import vn.ntm.training.shared.Writes;

/** All marks. Whole rolls at a time: one statement for each step, however many people are in the room. */
@ApplicationScoped
class AttendanceMarks {

    /** The mark that stands for a person in a session. */
    record Current(UUID id, UUID registrationId, UUID sessionId, UUID siteId, String statusName, Integer minutes) {
        MarkStatus status() {
            return MarkStatus.valueOf(statusName);
        }
    }

    @Inject
    Session database;

    @Inject
    PlainSql sql;

    /** In all sessions of their class. */
    List<Current> current(Collection<UUID> registrationIds) {
        return database.createNativeQuery("""
                        select id, registration_id, session_id, site_id, status, minutes
                        from attendance_mark
                        where registration_id = any(:registrations) and superseded_at is null
                        """, Current.class)
                .setParameter("registrations", registrationIds.toArray(UUID[]::new))
                .getResultList();
    }

    /**
     * Records marks of one room, each in the place of the one that stood before; of people who are written already.
     *
     * @param writes where the statements are put
     */
    void record(UUID sessionId, UUID siteId, List<NewMark> marks, String recordedBy, Instant now, Writes writes) {
        supersede(marks.stream().filter(mark -> mark.supersedes() != null).toList(), now, writes);
        writes.add(
                """
                insert into attendance_mark (session_id, site_id, basis, recorded_by, recorded_at,
                  trainee_id, registration_id, id, status, minutes, captured_at)
                select ?, ?, 'ROLL', ?, ?, r.trainee_id, r.id, n.id, n.status, n.minutes, n.captured
                from unnest(?, ?, ?, ?, ?) as n (id, registration_id, status, minutes, captured)
                join registration r on r.id = n.registration_id""",
                sessionId,
                siteId,
                recordedBy,
                now,
                marks.stream().map(NewMark::id).toArray(UUID[]::new),
                marks.stream().map(NewMark::registrationId).toArray(UUID[]::new),
                marks.stream().map(NewMark::statusName).toArray(String[]::new),
                marks.stream().map(NewMark::minutes).toArray(Integer[]::new),
                marks.stream().map(NewMark::capturedAt).toArray(Instant[]::new));
    }

    /** One mark in the place of another, with the reason; of no room, where none is known. */
    void correct(NewMark mark, UUID sessionId, UUID siteId, String reason, String recordedBy, Instant now) {
        var writes = new Writes();
        supersede(mark.supersedes() == null ? List.of() : List.of(mark), now, writes);
        writes.add(
                """
                insert into attendance_mark (id, session_id, trainee_id, registration_id, site_id,
                  status, minutes, basis, reason, recorded_by, recorded_at)
                select ?, ?, trainee_id, id, ?, ?, ?, 'ROLL', ?, ?, ?
                from registration where id = ?""",
                mark.id(),
                sessionId,
                siteId,
                mark.statusName(),
                mark.minutes(),
                reason,
                recordedBy,
                now,
                mark.registrationId());
        sql.write(writes);
    }

    private static void supersede(List<NewMark> marks, Instant now, Writes writes) {
        if (!marks.isEmpty()) {
            writes.add(
                    """
                    update attendance_mark m
                    set superseded_by = n.id, superseded_at = greatest(m.recorded_at, ?)
                    from unnest(?, ?) as n (id, superseded)
                    where m.id = n.superseded""",
                    now,
                    marks.stream().map(NewMark::id).toArray(UUID[]::new),
                    marks.stream().map(NewMark::supersedes).toArray(UUID[]::new));
        }
    }

    /**
     * Records people as present by evidence that is no roll, and so tells of no room; no mark of the session stands for them.
     *
     * @param ids of the marks, one for each person
     */
    void recordPresent(
            List<UUID> ids,
            UUID sessionId,
            List<UUID> registrationIds,
            Evidence basis,
            String recordedBy,
            Instant now) {
        database.createNativeMutationQuery("""
                        insert into attendance_mark (id, session_id, trainee_id, registration_id, status, basis,
                          recorded_by, recorded_at)
                        select n.id, :session, r.trainee_id, r.id, 'PRESENT', :basis, :by, :now
                        from unnest(:ids, :registrations) as n (id, registration_id)
                        join registration r on r.id = n.registration_id
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("session", sessionId)
                .setParameter("registrations", registrationIds.toArray(UUID[]::new))
                .setParameter("basis", basis.name())
                .setParameter("by", recordedBy, String.class)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whom this evidence stands for in a session. */
    List<UUID> standingBy(UUID sessionId, Evidence basis) {
        return Column.of(database, """
                        select registration_id from attendance_mark
                        where session_id = :session and basis = :basis and superseded_at is null
                        """, UUID.class)
                .setParameter("session", sessionId)
                .setParameter("basis", basis.name())
                .getResultList();
    }

    /** Takes back what this evidence said of them; nothing comes in its place. */
    void withdraw(UUID sessionId, List<UUID> registrationIds, Evidence basis, Instant now) {
        database.createNativeMutationQuery("""
                        update attendance_mark set superseded_at = greatest(recorded_at, :now)
                        where session_id = :session and registration_id = any(:registrations) and basis = :basis
                          and superseded_at is null
                        """)
                .setParameter("session", sessionId)
                .setParameter("registrations", registrationIds.toArray(UUID[]::new))
                .setParameter("basis", basis.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Somebody said again what stands: a capture of an earlier time, should it still come, does not undo that. */
    void confirm(List<UUID> standing, Instant now) {
        if (standing.isEmpty()) {
            return;
        }
        database.createNativeMutationQuery("update attendance_mark set confirmed_at = :now where id = any(:ids)")
                .setParameter("ids", standing.toArray(UUID[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes back the marks of somebody whose registration was cancelled; nothing comes in their place. */
    void withdraw(UUID registrationId, Instant now) {
        database.createNativeMutationQuery("""
                        update attendance_mark set superseded_at = greatest(recorded_at, :now)
                        where registration_id = :registration and superseded_at is null
                        """)
                .setParameter("registration", registrationId)
                .setParameter("now", now)
                .executeUpdate();
    }
}
