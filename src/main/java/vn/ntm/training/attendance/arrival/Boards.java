package vn.ntm.training.attendance.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The rooms of a session with what they said last and whether their roll is there. */
@ApplicationScoped
class Boards {

    private static final String ROOM = """
            with room as (
              select s.*, a.note, a.recorded_at as since,
                case
                  when a.state = 'NEEDS_HELP' then 'NEEDS_HELP'
                  when exists (select from attendance_mark m
                               where m.session_id = :session and m.site_id = s.id and m.superseded_at is null)
                    or exists (select from headcount h
                               where h.session_id = :session and h.site_id = s.id and h.superseded_at is null)
                    then 'HANDED_IN'
                  when a.state = 'CONNECTED' then 'CONNECTED'
                  else 'MISSING'
                end as standing
              from site s
              left join lateral (
                select state, note, recorded_at
                from arrival
                where session_id = :session and site_id = s.id and recorded_at >= :opens
                order by recorded_at desc, id desc
                limit 1) a on true
              where s.class_id = :class and\s""" + Reach.condition("s.unit_id", "reach") + """
                and (cast(:units as bigint[]) is null or s.unit_id = any(cast(:units as bigint[]))))
            """;

    private static final String WANTED = """
             from room r
            where (cast(:standing as text) is null or r.standing = :standing)
              and (cast(:search as text) is null
                or regexp_replace(lower(unaccent(r.name)), '[^[:alnum:]]+', ' ', 'g') like :search
                or exists (select from unit_version v where v.unit_id = r.unit_id and v.folded_name like :search))
            """;

    @Inject
    org.hibernate.Session database;

    /**
     * Which rooms are asked for.
     *
     * @param reach in which the reader sees rooms
     * @param units only those in them; null for all
     * @param search folded, in the names of rooms and units
     */
    record Asked(Session session, Reach reach, Set<Long> units, Optional<Standing> standing, Optional<String> search) {}

    record Count(String standing, long rooms) {}

    /** How many stand how, whatever standing and name are asked for; all of them are there. */
    Map<Standing, Long> counts(Asked asked) {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0L);
        }
        within(
                        database.createNativeQuery(
                                ROOM + "select standing, count(*) from room group by standing", Count.class),
                        asked)
                .getResultList()
                .forEach(count -> counts.put(Standing.valueOf(count.standing()), count.rooms()));
        return counts;
    }

    /** Those in need first, the longest waiting at the top; then by name. */
    Page<BoardRoom> page(Asked asked, Paging paging) {
        var rooms = database.createNativeQuery(ROOM + """
                                select r.id, r.name, r.unit_id, r.contact_name, r.contact_phone, r.technician_name,
                                  r.technician_phone, r.standing, r.note, r.since
                                """ + WANTED + """
                                order by array_position(array['NEEDS_HELP', 'MISSING', 'CONNECTED', 'HANDED_IN'], r.standing),
                                  case when r.standing = 'NEEDS_HELP' then r.since end, r.name, r.id
                                limit :size offset :offset
                                """, BoardRoom.class)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset());
        List<BoardRoom> items = wanted(rooms, asked).getResultList();
        long total = wanted(Column.of(database, ROOM + "select count(*)" + WANTED, Long.class), asked)
                .getSingleResult();
        return new Page<>(items, total, paging.page(), paging.size());
    }

    private static <T> NativeQuery<T> wanted(NativeQuery<T> query, Asked asked) {
        return within(query, asked)
                .setParameter("standing", asked.standing().map(Enum::name).orElse(null), String.class)
                .setParameter(
                        "search", asked.search().map(text -> "%" + text + "%").orElse(null), String.class);
    }

    private static <T> NativeQuery<T> within(NativeQuery<T> query, Asked asked) {
        return query.setParameter("session", asked.session().id())
                .setParameter("opens", asked.session().opensAt())
                .setParameter("class", asked.session().trainingClass().id())
                .setParameter("reach", asked.reach().parameter(), Long[].class)
                .setParameter(
                        "units", asked.units() == null ? null : asked.units().toArray(Long[]::new), Long[].class);
    }
}
