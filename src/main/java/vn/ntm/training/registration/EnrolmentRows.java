package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.registration.Seats.TakingOf;
import vn.ntm.training.shared.Ids;

/** The rows of many registrations, written in one statement each. */
@ApplicationScoped
class EnrolmentRows {

    @Inject
    Session database;

    Map<UUID, RegistrationStatus> statuses(UUID classId, Collection<UUID> traineeIds) {
        return database.createNativeQuery("""
                        select trainee_id, status from registration
                        where class_id = :class and trainee_id = any(:trainees)""", Tuple.class)
                .setParameter("class", classId)
                .setParameter("trainees", traineeIds.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class), row -> RegistrationStatus.valueOf(row.get(1, String.class))));
    }

    /** @return ids of the new registrations by trainee; those of people who are on the list are missing */
    Map<UUID, UUID> insert(UUID classId, List<Enrolment> people, RegistrationStatus status, String by, Instant at) {
        NativeQuery<Tuple> insert = database.createNativeQuery("""
                insert into registration (id, class_id, trainee_id, site_id, status, unit_id, commune_id, district_id,
                  province_id, unit_path, cadre_level, source, registered_by, registered_at)
                select id, :class, trainee_id, site_id, :status, unit_id, commune_id, district_id, province_id, unit_path,
                  cadre_level, 'LIST', :by, :at
                from unnest(:ids, :trainees, :sites, :units, :communes, :districts, :provinces, :paths, :levels)
                  as p (id, trainee_id, site_id, unit_id, commune_id, district_id, province_id, unit_path, cadre_level)
                on conflict (class_id, trainee_id) do nothing
                returning trainee_id, id""", Tuple.class);
        insert.setParameter("ids", people.stream().map(person -> Ids.next()).toArray(UUID[]::new));
        return idsByTrainee(bind(insert, classId, people, status, by, at));
    }

    /** Of those who are on the list, only those come back who had cancelled. */
    Map<UUID, UUID> renew(UUID classId, List<Enrolment> people, RegistrationStatus status, String by, Instant at) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return idsByTrainee(bind(database.createNativeQuery("""
                        update registration r
                        set site_id = p.site_id, status = :status, status_reason = null, queue_position = null,
                          offered_until = null,
                          unit_id = p.unit_id, commune_id = p.commune_id, district_id = p.district_id,
                          province_id = p.province_id, unit_path = p.unit_path, cadre_level = p.cadre_level,
                          source = 'LIST', takes_seat = true, registered_by = :by, registered_at = :at, version = r.version + 1
                        from unnest(:trainees, :sites, :units, :communes, :districts, :provinces, :paths, :levels)
                          as p (trainee_id, site_id, unit_id, commune_id, district_id, province_id, unit_path, cadre_level)
                        where r.class_id = :class and r.trainee_id = p.trainee_id and r.status = 'CANCELLED'
                        returning r.trainee_id, r.id""", Tuple.class), classId, people, status, by, at));
    }

    void queue(List<UUID> registrations, List<Integer> positions) {
        database.createNativeMutationQuery("""
                        update registration r
                        set status = 'WAITLISTED', queue_position = w.queue_position
                        from unnest(:ids, :positions) as w (id, queue_position)
                        where r.id = w.id""")
                .setParameter("ids", registrations.toArray(UUID[]::new))
                .setParameter("positions", positions.toArray(Integer[]::new))
                .executeUpdate();
    }

    /** Those who sit in another room than they asked for. */
    void sit(List<TakingOf> seated) {
        database.createNativeMutationQuery("""
                        update registration r
                        set site_id = w.site_id
                        from unnest(:ids, :sites) as w (id, site_id)
                        where r.id = w.id and r.site_id is distinct from w.site_id""")
                .setParameter("ids", seated.stream().map(TakingOf::id).toArray(UUID[]::new))
                .setParameter("sites", seated.stream().map(TakingOf::siteId).toArray(UUID[]::new))
                .executeUpdate();
    }

    private static NativeQuery<Tuple> bind(
            NativeQuery<Tuple> query,
            UUID classId,
            List<Enrolment> people,
            RegistrationStatus status,
            String by,
            Instant at) {
        return query.setParameter("class", classId)
                .setParameter("status", status.name())
                .setParameter("by", by, String.class)
                .setParameter("at", at)
                .setParameter(
                        "trainees", people.stream().map(Enrolment::traineeId).toArray(UUID[]::new))
                .setParameter("sites", people.stream().map(Enrolment::siteId).toArray(UUID[]::new))
                .setParameter("units", units(people, Placement::unitId))
                .setParameter("communes", units(people, Placement::communeId))
                .setParameter("districts", units(people, Placement::districtId))
                .setParameter("provinces", units(people, Placement::provinceId))
                .setParameter(
                        "paths",
                        people.stream()
                                .map(person -> person.placement().unitPath())
                                .toArray(String[]::new))
                .setParameter(
                        "levels",
                        people.stream()
                                .map(person -> person.placement().cadreLevel().name())
                                .toArray(String[]::new));
    }

    private static Long[] units(List<Enrolment> people, Function<Placement, Long> unit) {
        return people.stream().map(person -> unit.apply(person.placement())).toArray(Long[]::new);
    }

    private static Map<UUID, UUID> idsByTrainee(NativeQuery<Tuple> query) {
        return query.getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }
}
