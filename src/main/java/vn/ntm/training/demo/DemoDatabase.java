package vn.ntm.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;

/** What of the demo programme is in the database already. */
@ApplicationScoped
class DemoDatabase {

    @Inject
    TrainingClasses classes;

    @Inject
    EntityManager entityManager;

    boolean hasRealClasses() {
        return classes.count("synthetic = false") > 0;
    }

    Optional<TrainingClass> find(PlannedClass planned) {
        return classes.find("synthetic = true and description.title = ?1", planned.title())
                .firstResultOptional();
    }

    boolean isClosed(PlannedClass planned) {
        return find(planned)
                .filter(found -> found.status() == ClassStatus.CLOSED)
                .isPresent();
    }

    boolean isOpen(PlannedClass planned) {
        return find(planned)
                .filter(found -> found.status() != ClassStatus.DRAFT)
                .isPresent();
    }

    /** The first one of the class, in an order that is the same each time. */
    Optional<RegisteredCadre> findCadre(UUID classId) {
        return rows("""
                        select c.id, c.code, t.id, t.full_name, r.commune_id, xa.name, r.province_id, tinh.name
                        from registration r
                        join training_class c on c.id = r.class_id
                        join trainee t on t.id = r.trainee_id
                        join unit_version xa on xa.unit_id = r.commune_id and xa.valid @> current_date
                        join unit_version tinh on tinh.unit_id = r.province_id and tinh.valid @> current_date
                        where r.class_id = :class and r.status = 'CONFIRMED' and r.cadre_level = 'COMMUNE'
                        order by r.province_id, t.folded_name, t.phone
                        limit 1""", classId).stream()
                .map(row -> new RegisteredCadre(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, UUID.class),
                        row.get(3, String.class),
                        row.get(4, Long.class),
                        row.get(5, String.class),
                        row.get(6, Long.class),
                        row.get(7, String.class)))
                .findFirst();
    }

    List<Session> sessions(UUID classId) {
        return entityManager
                .createQuery("from Session where trainingClass.id = :class order by startsAt", Session.class)
                .setParameter("class", classId)
                .getResultList();
    }

    /** The site of each province. */
    Map<Long, UUID> sitesByUnit(UUID classId) {
        Map<Long, UUID> sites = new HashMap<>();
        for (Tuple row : rows("select unit_id, id from site where class_id = :class", classId)) {
            sites.put(row.get(0, Long.class), row.get(1, UUID.class));
        }
        return sites;
    }

    /** Confirmed registrations by province, in an order that is the same each time. */
    Map<Long, List<UUID>> confirmedByProvince(UUID classId) {
        Map<Long, List<UUID>> registrations = new LinkedHashMap<>();
        for (Tuple row : rows("""
                select r.province_id, r.id from registration r join trainee t on t.id = r.trainee_id
                where r.class_id = :class and r.status = 'CONFIRMED'
                order by r.province_id, t.full_name, t.phone""", classId)) {
            registrations
                    .computeIfAbsent(row.get(0, Long.class), province -> new ArrayList<>())
                    .add(row.get(1, UUID.class));
        }
        return registrations;
    }

    @SuppressWarnings("unchecked") // what createNativeQuery with Tuple gives
    private List<Tuple> rows(String sql, UUID classId) {
        return entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("class", classId)
                .getResultList();
    }
}
