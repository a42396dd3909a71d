package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What else goes on at the time of a class's sessions, in classes that are not cancelled and that whoever asks may see: drafts of
 * other units tell neither their names nor who teaches in them.
 */
@ApplicationScoped
class Clashes {

    private static final int MOST = 100;

    /** No session lasts longer than a day: the index on the start narrows the search. */
    private static final String AT_THE_SAME_TIME = """

            from session s
            join session o on o.class_id <> s.class_id and o.starts_at < s.ends_at and o.ends_at > s.starts_at
              and o.starts_at > s.starts_at - interval '1 day'
            join training_class c on c.id = o.class_id and c.status <> 'CANCELLED'
              and
            """ + ClassAccess.MAY_SEE + "\n";

    @Inject
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    /** One name, and no two telephones that would make it two people. */
    record Trainer(UUID sessionId, String fullName, UUID classId, String classCode) {}

    /** How many sites of the class are sites of the other one, too. */
    record Rooms(UUID classId, String classCode, long sites) {}

    List<Trainer> ofTrainers(UUID classId) {
        Query query = entityManager.createNativeQuery(
                "select distinct s.id as session_id, t.full_name, c.id as class_id, c.code" + AT_THE_SAME_TIME + """
                join session_trainer t on t.session_id = s.id
                join session_trainer u on u.session_id = o.id and u.folded_name = t.folded_name
                  and (u.phone = t.phone or u.phone is null or t.phone is null)
                where s.class_id = :class order by c.code, s.id, t.full_name limit :most""",
                Tuple.class);
        return rows(query, classId)
                .map(row -> new Trainer(
                        row.get("session_id", UUID.class),
                        row.get("full_name", String.class),
                        row.get("class_id", UUID.class),
                        row.get("code", String.class)))
                .toList();
    }

    List<Rooms> ofRooms(UUID classId) {
        Query query = entityManager.createNativeQuery(
                "select c.id as class_id, c.code, count(distinct a.id) as sites" + AT_THE_SAME_TIME + """
                join site a on a.class_id = s.class_id
                join site b on b.class_id = o.class_id and b.unit_id = a.unit_id and lower(b.name) = lower(a.name)
                where s.class_id = :class group by c.id, c.code order by c.code limit :most""", Tuple.class);
        return rows(query, classId)
                .map(row -> new Rooms(
                        row.get("class_id", UUID.class), row.get("code", String.class), row.get("sites", Long.class)))
                .toList();
    }

    /** The other classes that have a session at the time of one of this class. */
    List<UUID> atTheSameTime(UUID classId) {
        Query query = entityManager.createNativeQuery(
                "select distinct c.id, c.code" + AT_THE_SAME_TIME
                        + "where s.class_id = :class order by c.code limit :most",
                Tuple.class);
        return rows(query, classId).map(row -> row.get("id", UUID.class)).toList();
    }

    /** How many other classes begin between two days, the second not included. */
    long beginning(UUID except, LocalDate from, LocalDate until) {
        return ((Number) entityManager
                        .createNativeQuery("""
                                select count(*) from training_class c
                                join lateral (select min(s.starts_at) as start from session s where s.class_id = c.id) t
                                  on cast(t.start at time zone 'Asia/Ho_Chi_Minh' as date) >= :from
                                    and cast(t.start at time zone 'Asia/Ho_Chi_Minh' as date) < :until
                                where c.status <> 'CANCELLED' and c.id <> :except""")
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .setParameter("except", except)
                        .getSingleResult())
                .longValue();
    }

    private Stream<Tuple> rows(Query query, UUID classId) {
        List<?> rows = access.seeing(query)
                .setParameter("class", classId)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }
}
