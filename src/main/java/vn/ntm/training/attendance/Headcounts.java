package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;

/** How many people the rooms say they had. */
@ApplicationScoped
class Headcounts {

    @Inject
    Session database;

    Optional<Integer> declared(UUID sessionId, UUID siteId) {
        List<Integer> declared = Column.of(database, """
                        select declared from headcount
                        where session_id = :session and site_id = :site and superseded_at is null
                        """, Integer.class)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .getResultList();
        return declared.stream().findFirst();
    }

    /**
     * Takes what the room says now in the place of what it said before.
     *
     * @param before what stands, null when nothing was ever said
     * @param heads null when it says nothing new
     * @return what stands from now on
     */
    Integer declare(UUID sessionId, UUID siteId, Integer before, Integer heads, String recordedBy, Instant now) {
        if (heads == null) {
            return before;
        }
        if (heads.equals(before)) {
            confirm(sessionId, siteId, now);
            return before;
        }
        replace(sessionId, siteId, heads, null, recordedBy, now);
        return heads;
    }

    /** @param capturedAt when it was typed on a phone, by its clock; null when it is said at the time it is recorded */
    void replace(UUID sessionId, UUID siteId, int heads, Instant capturedAt, String recordedBy, Instant now) {
        supersede(sessionId, siteId, now);
        add(sessionId, siteId, heads, capturedAt, recordedBy, now);
    }

    /** As of marks: see {@link AttendanceMarks#confirm}. */
    private void confirm(UUID sessionId, UUID siteId, Instant now) {
        database.createNativeMutationQuery("""
                        update headcount set confirmed_at = :now
                        where session_id = :session and site_id = :site and superseded_at is null
                        """)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void supersede(UUID sessionId, UUID siteId, Instant now) {
        database.createNativeMutationQuery("""
                        update headcount set superseded_at = greatest(recorded_at, :now)
                        where session_id = :session and site_id = :site and superseded_at is null
                        """)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void add(UUID sessionId, UUID siteId, int heads, Instant capturedAt, String recordedBy, Instant now) {
        database.createNativeMutationQuery("""
                        insert into headcount (id, session_id, site_id, declared, captured_at, recorded_by, recorded_at)
                        values (:id, :session, :site, :heads, :captured, :by, :now)
                        """)
                .setParameter("id", Ids.next())
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .setParameter("heads", heads)
                .setParameter("captured", capturedAt, Instant.class)
                .setParameter("by", recordedBy, String.class)
                .setParameter("now", now)
                .executeUpdate();
    }
}
