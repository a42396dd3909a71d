package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The registrations of the people who are being marked. They are locked in the order of their ids, so that two rolls with
 * the same people wait for each other and never lock each other out.
 */
@ApplicationScoped
class Attendees {

    /** A registration, as far as a roll is concerned. */
    record Attendee(UUID registrationId, UUID classId, boolean isConfirmed) {}

    @Inject
    Session database;

    /** Unknown ids are left out. */
    List<Attendee> locked(Collection<UUID> registrationIds) {
        return database.createNativeQuery("""
                        select id, class_id, status = 'CONFIRMED'
                        from registration
                        where id = any(:ids)
                        order by id
                        for no key update
                        """, Attendee.class)
                .setParameter("ids", registrationIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** Everybody of a class whom a roll has found. */
    List<Attendee> lockedOfClass(UUID classId) {
        return database.createNativeQuery("""
                        select r.id, r.class_id, r.status = 'CONFIRMED'
                        from registration r
                        where r.class_id = :class
                          and (exists (select from attendance_mark m
                                       where m.registration_id = r.id and m.superseded_at is null)
                            or exists (select from participation p
                                       where p.registration_id = r.id and p.counted_until is null))
                        order by r.id
                        for no key update of r
                        """, Attendee.class)
                .setParameter("class", classId)
                .getResultList();
    }
}
