package vn.ntm.training.attendance.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.course.Session;
import vn.ntm.training.shared.Ids;

/** All arrivals: rows are added, never changed. */
@ApplicationScoped
class Arrivals {

    @Inject
    org.hibernate.Session database;

    record Row(String state, String note, Instant at) {}

    /** What was said before the window of the session opened is of a day on which it was to be earlier. */
    Optional<Arrival> latest(Session session, UUID siteId) {
        return database
                .createNativeQuery("""
                        select state, note, recorded_at
                        from arrival
                        where session_id = :session and site_id = :site and recorded_at >= :opens
                        order by recorded_at desc, id desc
                        limit 1
                        """, Row.class)
                .setParameter("session", session.id())
                .setParameter("site", siteId)
                .setParameter("opens", session.opensAt())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Arrival(ArrivalState.valueOf(row.state()), row.note(), row.at()));
    }

    void add(UUID sessionId, UUID siteId, Arrival arrival, String by) {
        database.createNativeMutationQuery("""
                        insert into arrival (id, session_id, site_id, state, note, recorded_by, recorded_at)
                        values (:id, :session, :site, :state, :note, :by, :at)
                        """)
                .setParameter("id", Ids.next())
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .setParameter("state", arrival.state().name())
                .setParameter("note", arrival.note(), String.class)
                .setParameter("by", by)
                .setParameter("at", arrival.at())
                .executeUpdate();
    }
}
