package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The rooms of a session, and which of them handed in their roll. */
@ApplicationScoped
class Rooms {

    private static final String HANDED_IN = """
             (exists (select from attendance_mark m
                      where m.session_id = :session and m.site_id = s.id and m.superseded_at is null)
              or exists (select from headcount h
                         where h.session_id = :session and h.site_id = s.id and h.superseded_at is null))
            """;

    private static final String SEEN = """
             from site s
            where s.class_id = (select class_id from session where id = :session) and
            """ + Reach.condition("s.unit_id", "reach");

    private static final String WANTED = SEEN + " and (cast(:handedIn as boolean) is null or " + HANDED_IN
            + " = :handedIn) and (cast(:search as text) is null or"
            + " exists (select from unit_version v where v.unit_id = s.unit_id and v.folded_name like :search)"
            + " or lower(s.name) like :search)";

    /** Of the rooms that somebody may see. */
    record Count(long all, long handedIn) {
        public long missing() {
            return all - handedIn;
        }
    }

    @Inject
    Session database;

    Count count(UUID sessionId, Reach reach) {
        return database.createNativeQuery(
                        "select count(*), count(*) filter (where " + HANDED_IN + ")" + SEEN, Count.class)
                .setParameter("session", sessionId)
                .setParameter("reach", reach.parameter(), Long[].class)
                .getSingleResult();
    }

    /**
     * By name.
     *
     * @param search folded, in the names of rooms and units
     * @param handedIn only those that did, or did not
     */
    Page<RoomState> page(
            UUID sessionId, Reach reach, Optional<String> search, Optional<Boolean> handedIn, Paging paging) {
        var rooms = database.createNativeQuery(
                        """
                        select s.id, s.name, s.unit_id,
                          (select count(*) from registration r where r.site_id = s.id and r.status = 'CONFIRMED'),
                          m.marked, m.present, h.declared, m.since
                        """ + " from (select s.*" + WANTED + " order by s.name, s.id limit :size offset :offset) s "
                                + """
                        left join lateral (
                          select count(*) as marked, max(recorded_at) as since,
                            count(*) filter (where status in ('PRESENT', 'LATE', 'LEFT_EARLY')) as present
                          from attendance_mark
                          where session_id = :session and site_id = s.id and superseded_at is null) m on true
                        left join headcount h
                          on h.session_id = :session and h.site_id = s.id and h.superseded_at is null
                        order by s.name, s.id
                        """,
                        RoomState.class)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset());
        var total = Column.of(database, "select count(*)" + WANTED, Long.class);
        List<RoomState> items = asked(rooms, sessionId, reach, search, handedIn).getResultList();
        long all = asked(total, sessionId, reach, search, handedIn).getSingleResult();
        return new Page<>(items, all, paging.page(), paging.size());
    }

    private static <T> NativeQuery<T> asked(
            NativeQuery<T> query, UUID sessionId, Reach reach, Optional<String> search, Optional<Boolean> handedIn) {
        return query.setParameter("session", sessionId)
                .setParameter("reach", reach.parameter(), Long[].class)
                .setParameter("search", search.map(text -> "%" + text + "%").orElse(null), String.class)
                .setParameter("handedIn", handedIn.orElse(null), Boolean.class);
    }
}
