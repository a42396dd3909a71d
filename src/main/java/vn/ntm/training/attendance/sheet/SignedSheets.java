package vn.ntm.training.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.secret.ServerKey;

/** All pages of signed sheets. */
@ApplicationScoped
class SignedSheets {

    private static final String PURPOSE = "signed-sheet";

    @Inject
    Session database;

    @Inject
    ServerKey serverKey;

    /** Of a room in a session, the earliest first. */
    List<SignedSheet> all(UUID sessionId, UUID siteId) {
        return database.createNativeQuery("""
                        select p.id, p.media_type, p.width, p.height, p.size, encode(p.sha256, 'hex'),
                          coalesce(l.recipient, u.display_name, ''), p.sent_at
                        from signed_sheet p
                        left join signed_link l on 'link:' || l.id = p.sent_by
                        left join app_user u on u.username = p.sent_by
                        where p.session_id = :session and p.site_id = :site
                        order by p.sent_at, p.id
                        """, SignedSheet.class)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .getResultList();
    }

    /** The picture itself. */
    Optional<byte[]> picture(UUID sessionId, UUID siteId, UUID id) {
        return Column.of(database, """
                        select sealed from signed_sheet where id = :id and session_id = :session and site_id = :site
                        """, byte[].class)
                .setParameter("id", id)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .uniqueResultOptional()
                .map(kept -> serverKey.open(PURPOSE, kept));
    }

    void add(UUID id, UUID sessionId, UUID siteId, byte[] sha256, Picture picture, String sentBy, Instant now) {
        database.createNativeMutationQuery("""
                        insert into signed_sheet (id, session_id, site_id, sha256, media_type, width, height, size, sealed,
                          sent_by, sent_at)
                        values (:id, :session, :site, :sha256, :type, :width, :height, :size, :sealed, :by, :now)
                        """)
                .setParameter("id", id)
                .setParameter("session", sessionId)
                .setParameter("site", siteId)
                .setParameter("sha256", sha256)
                .setParameter("type", Picture.MEDIA_TYPE)
                .setParameter("width", picture.width())
                .setParameter("height", picture.height())
                .setParameter("size", picture.jpeg().length)
                .setParameter("sealed", serverKey.seal(PURPOSE, picture.jpeg()))
                .setParameter("by", sentBy, String.class)
                .setParameter("now", now)
                .executeUpdate();
    }
}
