package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Ids;

/** When rooms said that their roll is finished. */
@ApplicationScoped
public class HandIns {

    /** @param siteId room, with what its roll says at this moment; see {@link HandedIn} */
    public record New(
            UUID sessionId,
            UUID siteId,
            String version,
            Integer headcount,
            int present,
            int absent,
            int unmarked,
            String by,
            Instant at) {}

    @Inject
    Session database;

    public Optional<HandedIn> latest(UUID sessionId, UUID siteId) {
        return all(sessionId, siteId).stream().findFirst();
    }

    /** The latest first. */
    public List<HandedIn> all(UUID sessionId, UUID siteId) {
        return database.createNativeQuery("""
                        select i.number, i.session_id, i.site_id, i.version, i.headcount, i.present, i.absent, i.unmarked,
                          i.handed_in_at, coalesce(l.recipient, u.display_name, ''),
                          (select count(*) from attendance_mark m
                           where m.session_id = i.session_id and m.site_id = i.site_id and m.recorded_at > i.handed_in_at)
                          + (select count(*) from headcount h
                             where h.session_id = i.session_id and h.site_id = i.site_id
                               and h.recorded_at > i.handed_in_at)
                        from roll_hand_in i
                        left join signed_link l on 'link:' || l.id = i.handed_in_by
                        left join app_user u on u.username = i.handed_in_by
                        where i.session_id = :session and i.site_id = :site
                        order by i.handed_in_at desc, i.number desc
                        """, HandedIn.class)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .getResultList();
    }

    public void add(New handIn) {
        database.createNativeMutationQuery("""
                        insert into roll_hand_in (id, session_id, site_id, version, headcount, present, absent, unmarked,
                          handed_in_by, handed_in_at)
                        values (:id, :session, :site, :version, :headcount, :present, :absent, :unmarked, :by, :at)
                        """)
                .setParameter("id", Ids.next())
                .setParameter("session", handIn.sessionId())
                .setParameter("site", handIn.siteId())
                .setParameter("version", handIn.version())
                .setParameter("headcount", handIn.headcount(), Integer.class)
                .setParameter("present", handIn.present())
                .setParameter("absent", handIn.absent())
                .setParameter("unmarked", handIn.unmarked())
                .setParameter("by", handIn.by(), String.class)
                .setParameter("at", handIn.at())
                .executeUpdate();
    }
}
