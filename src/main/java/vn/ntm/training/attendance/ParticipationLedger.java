package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.attendance.ParticipationRule.Counted;
import vn.ntm.training.shared.Ids;
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
    record Place(Long unitId, String cadreLevel, String gender, Integer count) {
        ParticipationsChanged.Cell cell() {
            return new ParticipationsChanged.Cell(unitId, CadreLevel.valueOf(cadreLevel), gender);
        }
    }

    @Inject
    Session database;

    /** @return where they were counted */
    List<Place> close(List<UUID> ids, Instant now) {
        return ids.isEmpty()
                ? List.of()
                : database.createNativeQuery("""
                                with closed as (
                                  update participation set counted_until = greatest(counted_from, :now)
                                  where id = any(:ids)
                                  returning unit_id, cadre_level, gender)
                                select unit_id, cadre_level, gender, cast(count(*) as int)
                                from closed
                                group by unit_id, cadre_level, gender
                                """, Place.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .setParameter("now", now)
                        .getResultList();
    }

    /** @return where they are counted */
    List<Place> count(UUID classId, List<ToCount> toCount, Instant now) {
        return toCount.isEmpty()
                ? List.of()
                : database.createNativeQuery("""
                                with counted as (
                                  insert into participation (id, class_id, session_id, trainee_id, registration_id,
                                    unit_id, commune_id, district_id, province_id, cadre_level, gender,
                                    held_on, counted_from)
                                  select n.id, :class, n.session_id, r.trainee_id, r.id,
                                    r.unit_id, r.commune_id, r.district_id, r.province_id, r.cadre_level, t.gender,
                                    n.held_on, :now
                                  from unnest(:ids, :registrations, :sessions, :days)
                                    as n (id, registration_id, session_id, held_on)
                                  join registration r on r.id = n.registration_id
                                  join trainee t on t.id = r.trainee_id
                                  returning unit_id, cadre_level, gender)
                                select unit_id, cadre_level, gender, cast(count(*) as int)
                                from counted
                                group by unit_id, cadre_level, gender
                                """, Place.class)
                        .setParameter("class", classId)
                        .setParameter(
                                "ids", toCount.stream().map(each -> Ids.next()).toArray(UUID[]::new))
                        .setParameter(
                                "registrations",
                                toCount.stream().map(ToCount::registrationId).toArray(UUID[]::new))
                        .setParameter(
                                "sessions",
                                toCount.stream()
                                        .map(each -> each.counted().sessionId())
                                        .toArray(UUID[]::new))
                        .setParameter(
                                "days",
                                toCount.stream()
                                        .map(each -> each.counted().heldOn())
                                        .toArray(LocalDate[]::new))
                        .setParameter("now", now)
                        .getResultList();
    }
}
