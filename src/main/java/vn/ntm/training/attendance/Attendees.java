package vn.ntm.training.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;

/**
 * The confirmed registrations of the people who are being marked. They are locked in the order of their ids, so that two
 * rolls with the same people wait for each other and never lock each other out.
 */
@ApplicationScoped
class Attendees {

    @Inject
    Session database;

    /** Those of the ids that are confirmed registrations of the class; others are neither locked nor told. */
    List<UUID> locked(UUID classId, Collection<UUID> registrationIds) {
        return Column.of(database, """
                        select id
                        from registration
                        where id = any(:ids) and class_id = :class and status = 'CONFIRMED'
                        order by id
                        for no key update
                        """, UUID.class)
                .setParameter("ids", registrationIds.toArray(UUID[]::new))
                .setParameter("class", classId)
                .getResultList();
    }

    /** Everybody of a class whom a roll has marked. */
    List<UUID> lockedOfClass(UUID classId) {
        return Column.of(database, """
                        select r.id
                        from registration r
                        where r.class_id = :class and r.status = 'CONFIRMED'
                          and exists (select from attendance_mark m
                                      where m.registration_id = r.id and m.superseded_at is null)
                        order by r.id
                        for no key update of r
                        """, UUID.class)
                .setParameter("class", classId)
                .getResultList();
    }

    /** The confirmed registrations of these people by class, where there are several; classes in the order of their ids. */
    Map<UUID, List<UUID>> severalOfOneClass(Collection<UUID> trainees) {
        Map<UUID, List<UUID>> byClass = database.createNativeQuery("""
                        select id, class_id
                        from registration
                        where trainee_id = any(:trainees) and status = 'CONFIRMED'
                        """, OfClass.class)
                .setParameter("trainees", trainees.toArray(UUID[]::new))
                .getResultStream()
                .collect(groupingBy(OfClass::classId, TreeMap::new, mapping(OfClass::id, toList())));
        byClass.values().removeIf(registrations -> registrations.size() < 2);
        return byClass;
    }

    private record OfClass(UUID id, UUID classId) {}

    /** Those of the ids that are registrations of the class, whatever their state. */
    Set<UUID> ofClass(UUID classId, Collection<UUID> registrationIds) {
        return Set.copyOf(Column.of(
                        database, "select id from registration where id = any(:ids) and class_id = :class", UUID.class)
                .setParameter("ids", registrationIds.toArray(UUID[]::new))
                .setParameter("class", classId)
                .getResultList());
    }
}
