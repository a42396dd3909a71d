package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;

/**
 * The running totals of confirmed registrations, by area, level and gender; kept in the transaction of what they count. Seen
 * past row-level security: who moves up, or turns out to have a gender, may be of another province.
 */
@ApplicationScoped
class RegisteredTally {

    @Inject
    Session database;

    /** Rows are locked in the order of their keys, so that two transactions never wait for each other in a circle. */
    void add(Collection<UUID> registrationIds) {
        database.createNativeMutationQuery("""
                        insert into tally as t (class_id, unit_id, cadre_level, gender, basis, count)
                        select class_id, unit_id, cadre_level, gender, 'REGISTERED', count
                        from registration_cells(:ids)
                        order by class_id, unit_id, cadre_level, gender
                        on conflict (class_id, unit_id, cadre_level, gender, basis)
                          do update set count = t.count + excluded.count""")
                .setParameter("ids", registrationIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    void remove(Collection<UUID> registrationIds) {
        database.createNativeMutationQuery("""
                        update tally t set count = t.count - gone.count
                        from registration_cells(:ids) gone
                        where t.basis = 'REGISTERED' and t.class_id = gone.class_id and t.cadre_level = gone.cadre_level
                          and t.unit_id is not distinct from gone.unit_id
                          and t.gender is not distinct from gone.gender""")
                .setParameter("ids", registrationIds.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Moves people who were counted without a gender, and have one now, to where they belong. */
    void genderTold(Collection<UUID> traineeIds) {
        UUID[] confirmed = Column.of(database, "select * from confirmed_registrations(:trainees)", UUID.class)
                .setParameter("trainees", traineeIds.toArray(UUID[]::new))
                .getResultStream()
                .toArray(UUID[]::new);
        database.createNativeMutationQuery("""
                        update tally t set count = t.count - gone.count
                        from (
                          select class_id, unit_id, cadre_level, sum(count) as count
                          from registration_cells(:ids)
                          group by class_id, unit_id, cadre_level) gone
                        where t.basis = 'REGISTERED' and t.class_id = gone.class_id and t.cadre_level = gone.cadre_level
                          and t.unit_id is not distinct from gone.unit_id and t.gender is null""").setParameter("ids", confirmed).executeUpdate();
        add(List.of(confirmed));
    }
}
