package vn.ntm.training.attendance.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Session;

/** Remembers who pressed the way into the online room, when first and when last. A click is no presence. */
@ApplicationScoped
@Transactional
class JoinClicks {

    @Inject
    Session database;

    @Inject
    Clock clock;

    void add(UUID sessionId, UUID registrationId) {
        database.createNativeMutationQuery("""
                        insert into join_click as j (session_id, registration_id, first_clicked_at, last_clicked_at)
                        values (:session, :registration, :now, :now)
                        on conflict (session_id, registration_id) do update
                        set clicks = least(j.clicks + 1, 1000000),
                          last_clicked_at = greatest(j.last_clicked_at, excluded.last_clicked_at)""")
                .setParameter("session", sessionId)
                .setParameter("registration", registrationId)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }
}
