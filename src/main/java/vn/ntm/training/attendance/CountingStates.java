package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.attendance.ParticipationLedger.Open;

/**
 * Reads all that counting needs in one statement: it is done for each mark of each room.
 *
 * <p>Marks of people in sessions in which they were at work are left out: who teaches, and who looks after the technology of a
 * room, is no trainee there (ADR 134).
 */
@ApplicationScoped
class CountingStates {

    private static final String ALL = """
            with at_work as materialized (
              select registration_id, session_id from people_at_work(:registrations))
            select 'MARK' as kind, m.id, m.registration_id, m.session_id, m.site_id, m.status, m.minutes,
              cast(null as date) as held_on, true as up_to_date
            from attendance_mark m
            where m.registration_id = any(:registrations) and m.superseded_at is null
              and not exists (
                select from at_work w where w.registration_id = m.registration_id and w.session_id = m.session_id)
            union all
            select 'COUNTED', p.id, p.registration_id, p.session_id, null, null, null, p.held_on,
              (p.unit_id, p.commune_id, p.district_id, p.province_id, p.cadre_level, p.gender)
                is not distinct from
              (r.unit_id, r.commune_id, r.district_id, r.province_id, r.cadre_level, t.gender)
            from participation p
            join registration r on r.id = p.registration_id
            join trainee t on t.id = p.trainee_id
            where p.registration_id = any(:registrations) and p.counted_until is null
            union all
            (select 'SISTER', null, s.registration_id, null, null, null, null, null, true
             from sister_registrations(:registrations) s
             limit 1)""";

    private enum Kind {
        MARK,
        COUNTED,
        SISTER
    }

    private record Row(
            String kindName,
            UUID id,
            UUID registrationId,
            UUID sessionId,
            UUID siteId,
            String statusName,
            Integer minutes,
            LocalDate heldOn,
            boolean isUpToDate) {

        boolean is(Kind kind) {
            return kind.name().equals(kindName);
        }

        Current mark() {
            return new Current(id, registrationId, sessionId, siteId, statusName, minutes);
        }

        Open open() {
            return new Open(id, registrationId, sessionId, heldOn, isUpToDate);
        }
    }

    @Inject
    Session database;

    /** @param registrations of one class, locked, with all changes of their marks written */
    CountingState of(Collection<UUID> registrations) {
        List<Row> rows = database.createNativeQuery(ALL, Row.class)
                .setParameter("registrations", registrations.toArray(UUID[]::new))
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultList();
        return new CountingState(
                rows.stream().filter(row -> row.is(Kind.MARK)).map(Row::mark).toList(),
                rows.stream().filter(row -> row.is(Kind.COUNTED)).map(Row::open).toList(),
                rows.stream().anyMatch(row -> row.is(Kind.SISTER)));
    }
}
