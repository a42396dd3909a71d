package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Sites by the thousand, written in one statement: 3,321 of them for all communes. */
@ApplicationScoped
class SiteBatches {

    @Inject
    EntityManager entityManager;

    @Inject
    Units units;

    /** One site for each unit that has none in this class yet; answers how many were made. */
    int open(UUID classId, List<UnitView> at) {
        return entityManager
                .createNativeQuery("""
                        insert into site (class_id, unit_id, name)
                        select :class, u.id, 'Điểm cầu ' || u.name
                        from unnest(cast(:ids as bigint[]), cast(:names as text[])) as u (id, name)
                        where not exists (select 1 from site s where s.class_id = :class and s.unit_id = u.id)""")
                .setParameter("class", classId)
                .setParameter("ids", at.stream().map(UnitView::id).toArray(Long[]::new))
                .setParameter("names", at.stream().map(UnitView::name).toArray(String[]::new))
                .executeUpdate();
    }

    /** The sites of a class again, but for those of units that are none any more on the day of the copy. */
    int copy(TrainingClass original, TrainingClass copy) {
        Long[] stillValid = unitsOf(original).stream()
                .filter(unit -> units.findOn(unit, copy.referenceDate()).isPresent())
                .toArray(Long[]::new);
        return entityManager
                .createNativeQuery("""
                        insert into site (class_id, unit_id, name, address, seats, contact_name, contact_phone,
                            technician_name, technician_phone)
                        select :copy, unit_id, name, address, seats, contact_name, contact_phone,
                            technician_name, technician_phone
                        from site where class_id = :original and unit_id = any(cast(:units as bigint[]))""")
                .setParameter("copy", copy.id())
                .setParameter("original", original.id())
                .setParameter("units", stillValid)
                .executeUpdate();
    }

    private List<Long> unitsOf(TrainingClass trainingClass) {
        return entityManager
                .createQuery("select distinct unitId from Site where classId = :class", Long.class)
                .setParameter("class", trainingClass.id())
                .getResultList();
    }
}
