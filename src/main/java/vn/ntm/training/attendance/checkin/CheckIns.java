package vn.ntm.training.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** All check-ins: one for each session and registration. */
@ApplicationScoped
class CheckIns {

    /** One that is recorded. */
    record Recorded(UUID id, Instant checkedInAt, String means) {}

    @Inject
    Session database;

    Optional<Recorded> find(UUID sessionId, UUID registrationId) {
        return database.createNativeQuery("""
                        select id, checked_in_at, means from check_in
                        where session_id = :session and registration_id = :registration""", Recorded.class)
                .setParameter("session", sessionId)
                .setParameter("registration", registrationId)
                .uniqueResultOptional();
    }

    void add(Recorded checkIn, UUID sessionId, UUID registrationId, Comer comer) {
        database.createNativeMutationQuery("""
                        insert into check_in (id, session_id, registration_id, checked_in_at, means, link_id, recorded_by)
                        values (:id, :session, :registration, :at, :means, :link, :by)""")
                .setParameter("id", checkIn.id())
                .setParameter("session", sessionId)
                .setParameter("registration", registrationId)
                .setParameter("at", checkIn.checkedInAt())
                .setParameter("means", checkIn.means())
                .setParameter("link", comer.linkId(), UUID.class)
                .setParameter("by", comer.actor())
                .executeUpdate();
    }

    /** Remembers the mark that it made. */
    void made(UUID checkIn, UUID mark) {
        database.createNativeMutationQuery("update check_in set mark_id = :mark where id = :id")
                .setParameter("id", checkIn)
                .setParameter("mark", mark)
                .executeUpdate();
    }
}
