package vn.ntm.training.trainee.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Who has taken part in nothing since an instant, under any of the rows that turned out to be this person, and is reachable still. */
@ApplicationScoped
class OutdatedPeople {

    /** What would be erased. */
    record Count(long people, long phones, long emails, long citizenIds, long ethnicities) {}

    private static final String OUTDATED = """
            with merged as materialized (select trainee_id, person_id from merged_trainee),
            outdated as (
              select t.id, t.phone, t.email,
                exists (select from trainee_citizen_id c where c.trainee_id = t.id) as has_number,
                exists (select from trainee_ethnicity e where e.trainee_id = t.id) as has_ethnicity
              from trainee t
              left join merged m on m.trainee_id = t.id
              cross join lateral (select array(
                select coalesce(m.person_id, t.id)
                union all
                select x.trainee_id from merged x where x.person_id = coalesce(m.person_id, t.id)) as rows) p
              where t.created_at < :cutoff
                and not exists (select from registration r where r.trainee_id = any(p.rows) and r.registered_at >= :cutoff)
                and not exists (
                  select from registration r join session s on s.class_id = r.class_id
                  where r.trainee_id = any(p.rows) and s.ends_at >= :cutoff)
                and not exists (select from participation q where q.trainee_id = any(p.rows) and q.held_on >= :day)
                and not exists (select from consent c where c.trainee_id = any(p.rows) and c.given_at >= :cutoff)),
            erasable as (
              select * from outdated
              where phone is not null or email is not null or has_number or has_ethnicity)
            """;

    @Inject
    Session database;

    /** The next of them, in the order of their ids. */
    List<UUID> after(UUID last, Instant cutoff, int most) {
        return bound(OUTDATED + "select id from erasable where id > :last order by id limit :most", UUID.class, cutoff)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultList();
    }

    /** Asked again in the transaction that erases, with the row locked: the person may have come back meanwhile. */
    boolean isStillOne(UUID id, Instant cutoff) {
        Column.of(database, "select id from trainee where id = :id for update", UUID.class)
                .setParameter("id", id)
                .getResultList();
        return !bound(OUTDATED + "select id from erasable where id = :id", UUID.class, cutoff)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    Count count(Instant cutoff) {
        return bound(
                        OUTDATED
                                + "select count(*), count(phone), count(email), count(*) filter (where has_number), count(*) filter (where has_ethnicity) from erasable",
                        Count.class,
                        cutoff)
                .getSingleResult();
    }

    private <T> NativeQuery<T> bound(String sql, Class<T> type, Instant cutoff) {
        return database.createNativeQuery(sql, type)
                .setParameter("cutoff", cutoff)
                .setParameter("day", LocalDate.ofInstant(cutoff, VietnameseFormat.ZONE));
    }
}
