package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.attendance.ParticipationRule.Counted;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.PlainSql;
import vn.ntm.training.unit.CadreLevel;

/** All participations, opened and closed but never changed: what was counted at any past instant stays readable. */
@ApplicationScoped
class ParticipationLedger {

    /**
     * A participation that counts now.
     *
     * @param isUpToDate whether its units, level and gender are still those of the registration and the trainee
     */
    record Open(UUID id, UUID registrationId, UUID sessionId, LocalDate heldOn, boolean isUpToDate) {
        ToCount asToCount() {
            return new ToCount(registrationId, new Counted(sessionId, heldOn));
        }
    }

    /** A participation that is to be counted. */
    record ToCount(UUID registrationId, Counted counted) {
        boolean countsIn(UUID session) {
            return counted.sessionId() == null || counted.sessionId().equals(session);
        }
    }

    /** Where participations were opened or closed, and how many. */
    record Place(Long unitId, String cadreLevel, String gender, int count) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(row.getObject(1, Long.class), row.getString(2), row.getString(3), row.getInt(4));
        }

        ParticipationsChanged.Cell cell() {
            return new ParticipationsChanged.Cell(unitId, CadreLevel.valueOf(cadreLevel), gender);
        }
    }

    @Inject
    PlainSql sql;

    /** @return where they were counted */
    List<Place> close(List<UUID> ids, Instant now) {
        return ids.isEmpty() ? List.of() : sql.rows(Place::of, """
                        with closed as (
                          update participation set counted_until = greatest(counted_from, ?)
                          where id = any(?)
                          returning unit_id, cadre_level, gender)
                        select unit_id, cadre_level, gender, cast(count(*) as int)
                        from closed
                        group by unit_id, cadre_level, gender
                        """, now, ids.toArray(UUID[]::new));
    }

    /** @return where they are counted */
    List<Place> count(UUID classId, List<ToCount> toCount, Instant now) {
        return toCount.isEmpty()
                ? List.of()
                : sql.rows(
                        Place::of,
                        """
                        with counted as (
                          insert into participation (class_id, counted_from, id, session_id, held_on, trainee_id,
                            registration_id, unit_id, commune_id, district_id, province_id, cadre_level, gender)
                          select ?, ?, n.id, n.session_id, n.held_on, r.trainee_id,
                            r.id, r.unit_id, r.commune_id, r.district_id, r.province_id, r.cadre_level, t.gender
                          from unnest(?, ?, ?, ?) as n (id, registration_id, session_id, held_on)
                          join registration r on r.id = n.registration_id
                          join trainee t on t.id = r.trainee_id
                          returning unit_id, cadre_level, gender)
                        select unit_id, cadre_level, gender, cast(count(*) as int)
                        from counted
                        group by unit_id, cadre_level, gender
                        """,
                        classId,
                        now,
                        toCount.stream().map(_ -> Ids.next()).toArray(UUID[]::new),
                        toCount.stream().map(ToCount::registrationId).toArray(UUID[]::new),
                        toCount.stream().map(each -> each.counted().sessionId()).toArray(UUID[]::new),
                        toCount.stream().map(each -> each.counted().heldOn()).toArray(LocalDate[]::new));
    }
}
