package vn.ntm.training.attendance.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** All that phones said, and what was said on the rolls themselves. Nothing is ever changed in it. */
@ApplicationScoped
class CaptureLog {

    @Inject
    Session database;

    /** Those captures of a room that have arrived before. */
    List<Said> known(UUID sessionId, UUID siteId, Collection<UUID> ids) {
        return database.createNativeQuery("""
                        select id, site_id, registration_id, status, minutes, heads, captured_at, claimed_at
                        from roll_capture
                        where session_id = :session and site_id = :site and id = any(:ids)
                        """, Said.class)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    void add(UUID sessionId, UUID siteId, List<Said> captures, String receivedBy, Instant now) {
        database.createNativeMutationQuery("""
                        insert into roll_capture (session_id, site_id, id, registration_id, status, minutes, heads,
                          captured_at, claimed_at, received_at, received_by)
                        select :session, :site, n.*, :now, :by
                        from unnest(:ids, :registrations, :statuses, :minutes, :heads, :captured, :claimed) as n
                        """)
                .setParameter("ids", captures.stream().map(Said::id).toArray(UUID[]::new))
                .setParameter(
                        "registrations",
                        captures.stream().map(Said::registrationId).toArray(UUID[]::new))
                .setParameter(
                        "statuses", captures.stream().map(Said::statusName).toArray(String[]::new))
                .setParameter("minutes", captures.stream().map(Said::minutes).toArray(Integer[]::new))
                .setParameter("heads", captures.stream().map(Said::heads).toArray(Integer[]::new))
                .setParameter("captured", captures.stream().map(Said::at).toArray(Instant[]::new))
                .setParameter("claimed", captures.stream().map(Said::claimedAt).toArray(Instant[]::new))
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .setParameter("now", now)
                .setParameter("by", receivedBy, String.class)
                .executeUpdate();
    }

    /**
     * All that was said of people in a session, in any room: by phones, on the rolls, and on the rolls once more. What was said
     * before their registration was taken back is not among it.
     */
    List<Said> ofPeople(UUID sessionId, Collection<UUID> registrationIds) {
        return database.createNativeQuery("""
                        with withdrawn as (
                          select registration_id, max(superseded_at) as at from attendance_mark
                          where session_id = :session and registration_id = any(:people)
                            and superseded_at is not null and superseded_by is null
                          group by registration_id),
                        said as (
                          select c.id, c.site_id, c.registration_id, c.status, c.minutes,
                            c.captured_at as at, c.claimed_at, c.received_at
                          from roll_capture c
                          where c.session_id = :session and c.registration_id = any(:people)
                          union all
                          select null, m.site_id, m.registration_id, m.status, m.minutes, t.at, t.at, t.at
                          from attendance_mark m
                          cross join lateral (values
                            (case when m.captured_at is null then m.recorded_at end), (m.confirmed_at)) as t (at)
                          where m.session_id = :session and m.registration_id = any(:people)
                            and m.site_id is not null and t.at is not null)
                        select s.id, s.site_id, s.registration_id, s.status, s.minutes, cast(null as int), s.at, s.claimed_at
                        from said s
                        left join withdrawn w on w.registration_id = s.registration_id
                        where w.at is null or s.received_at > w.at
                        """, Said.class)
                .setParameter("session", sessionId)
                .setParameter("people", registrationIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** All numbers of people that a room said. */
    List<Said> headcounts(UUID sessionId, UUID siteId) {
        return database.createNativeQuery("""
                        select id, site_id, registration_id, status, minutes, heads, captured_at, claimed_at
                        from roll_capture
                        where session_id = :session and site_id = :site and heads is not null
                        union all
                        select null, h.site_id, null, null, null, h.declared, t.at, t.at
                        from headcount h
                        cross join lateral (values
                          (case when h.captured_at is null then h.recorded_at end), (h.confirmed_at)) as t (at)
                        where h.session_id = :session and h.site_id = :site and t.at is not null
                        """, Said.class)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .getResultList();
    }
}
