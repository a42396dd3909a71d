package vn.ntm.training.registration.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.Scopes;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.registration.RegistrationStatus;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.Units;

/** The people of a unit, and of what lies below it and went into it, who were confirmed for another class. */
@ApplicationScoped
class KnownPeople {

    /** Of a province these are thousands, who are found by a list. */
    static final int MOST = 300;

    @Inject
    Session database;

    @Inject
    Scopes scopes;

    @Inject
    Units units;

    /** The last class first, in it by given name; the first {@value #MOST}. */
    List<KnownPerson> of(long unitId, TrainingClass trainingClass) {
        LocalDate day = trainingClass.referenceDate();
        // Whose unit was divided may belong to another part of it: nobody is shown to both.
        Long[] reached = scopes.unitsFrom(unitId).stream()
                .filter(unit -> units.lieWithin(unit, Set.of(unitId), day))
                .toArray(Long[]::new);
        return database.createNativeQuery("""
                        select t.id, t.full_name, t.position, t.organisation, t.cadre_level, t.unit_id,
                          last.title, last.starts_at, own.status,
                          own.status is null and exists (
                            select from registered_trainees(:class, array[t.id]) as elsewhere) as by_others
                        from trainee t
                        cross join lateral (
                          select c.id, c.title, s.starts_at
                          from registration r
                          join training_class c on c.id = r.class_id
                          left join lateral (select min(starts_at) as starts_at from session where class_id = c.id) s on true
                          where r.class_id <> :class and r.status = 'CONFIRMED'
                            and (r.trainee_id = t.id
                              or r.trainee_id in (select m.trainee_id from merged_trainee m where m.person_id = t.id))
                          order by s.starts_at desc nulls last, c.id desc
                          limit 1) last
                        left join lateral (
                          select r.status from registration r
                          where r.class_id = :class
                            and (r.trainee_id = t.id
                              or r.trainee_id in (select m.trainee_id from merged_trainee m where m.person_id = t.id))
                          order by (r.status = 'CANCELLED'), r.id
                          limit 1) own on true
                        where t.unit_id = any(:units) and t.merged_into is null
                        order by last.starts_at desc nulls last, last.id, t.roster_name, t.id
                        limit :most""", Tuple.class)
                .setParameter("class", trainingClass.id())
                .setParameter("units", reached)
                .setParameter("most", MOST)
                .getResultStream()
                .map(KnownPeople::person)
                .toList();
    }

    private static KnownPerson person(Tuple row) {
        String status = row.get("status", String.class);
        return new KnownPerson(
                row.get("id", UUID.class),
                row.get("full_name", String.class),
                row.get("position", String.class),
                row.get("organisation", String.class),
                CadreLevel.valueOf(row.get("cadre_level", String.class)),
                row.get("unit_id", Long.class),
                row.get("title", String.class),
                row.get("starts_at", Instant.class),
                status == null ? null : RegistrationStatus.valueOf(status),
                row.get("by_others", Boolean.class));
    }
}
