package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.problem.RuleViolation;

/** The row that counts the seats of a class. Registrations take from it; here it is made and its capacity kept in step. */
@ApplicationScoped
public class ClassSeats {

    @Inject
    EntityManager entityManager;

    void open(TrainingClass trainingClass) {
        entityManager
                .createNativeQuery(
                        "insert into class_seats (class_id, capacity) values (:class, cast(:capacity as int))")
                .setParameter("class", trainingClass.id())
                .setParameter("capacity", trainingClass.capacity())
                .executeUpdate();
    }

    /** @throws RuleViolation when more seats are taken than there would be */
    void resize(TrainingClass trainingClass) {
        int changed = entityManager
                .createNativeQuery("""
                        update class_seats set capacity = cast(:capacity as int)
                        where class_id = :class and (cast(:capacity as int) is null or taken <= cast(:capacity as int))""")
                .setParameter("class", trainingClass.id())
                .setParameter("capacity", trainingClass.capacity())
                .executeUpdate();
        if (changed == 0) {
            throw new RuleViolation("class.capacity-below-taken", taken(trainingClass.id()));
        }
    }

    public int taken(UUID classId) {
        return ((Number) entityManager
                        .createNativeQuery("select taken from class_seats where class_id = :class")
                        .setParameter("class", classId)
                        .getSingleResult())
                .intValue();
    }

    /**
     * Seats for a part of the people; see the package {@code registration.quota}.
     *
     * @param unitId null: everywhere
     * @param cadreLevel null: all levels
     */
    public record Quota(Long unitId, String cadreLevel, Integer seats, Integer taken) {}

    /** The largest first. */
    public List<Quota> quotas(UUID classId) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery("""
                        select unit_id, cadre_level, seats, taken from class_quota
                        where class_id = :class
                        order by seats desc, id""", Quota.class)
                .setParameter("class", classId)
                .getResultList();
    }
}
