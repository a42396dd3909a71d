package vn.ntm.training.trainee.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ntm.training.account.scope.Reach;

/**
 * Pairs that are worth a look, found by indexes: each person is met only with those of the same name who also share the place
 * or the phone, with those of the same phone, year of birth and a like name, and with holders of the same citizen id.
 */
@ApplicationScoped
class DuplicateCandidates {

    /** More than this is no list for people; the surest ways of finding come first. */
    static final int MOST = 10_000;

    /**
     * Each is met with so many by one way. A thousand people who told nothing but one name would be half a million pairs; when
     * some of them are settled, the others come.
     */
    private static final int NAMESAKES = 20;

    /** Where somebody is today: people of a commune that went into another one are met with that one's. */
    private static final String PLACE = """
            coalesce(case when u.level = 'PROVINCE' then r.province_id end, r.commune_id, r.estimated_commune_id, t.unit_id)""";

    private static final String PAIRS = """
            with placed as not materialized (
              select t.*, %1$s as place, r.province_id as province
              from trainee t
              left join unit u on u.id = t.unit_id
              left join unit_restatement r on r.unit_id = t.unit_id
              where t.merged_into is null and %2$s),
            mine as materialized (
              select * from placed
              where cast(:unit as bigint) is null or :unit in (unit_id, place, province)),
            pair (a, b, way) as (
              select a.trainee_id, b.trainee_id, 1
              from trainee_citizen_id a
              join trainee_citizen_id b on b.fingerprint = a.fingerprint and b.trainee_id <> a.trainee_id
              where a.trainee_id in (select id from mine)
              union all
              select a.id, b.id, 2
              from mine a, lateral (
                select b.id from trainee b
                where b.folded_name = a.folded_name and b.phone = a.phone and b.id <> a.id
                limit %4$d) b
              where a.phone is not null
              union all
              select a.id, b.id, 3
              from mine a, lateral (
                select b.id from placed b
                where b.folded_name = a.folded_name and b.birth_year = a.birth_year
                  and b.place is not distinct from a.place and b.id <> a.id
                limit %4$d) b
              union all
              select a.id, b.id, 4
              from mine a, lateral (
                select b.id from placed b
                where b.folded_name = a.folded_name and b.place is not distinct from a.place
                  and (a.birth_year is null or b.birth_year is null) and b.id <> a.id
                limit %4$d) b
              union all
              select a.id, b.id, 5
              from mine a
              join trainee b on b.merged_into is null and b.phone = a.phone and b.birth_year = a.birth_year
                and b.folded_name <> a.folded_name and similarity(b.folded_name, a.folded_name) > 0.6),
            met as (
              select least(a, b) as one, greatest(a, b) as other, min(way) as way
              from pair where a <> b
              group by 1, 2)
            select m.one, m.other
            from met m
            join placed a on a.id = m.one
            join placed b on b.id = m.other
            where a.synthetic = b.synthetic
              and (:everywhere or a.province is not distinct from b.province)
              and not exists (select from trainee_distinction d where d.one_id = m.one and d.other_id = m.other)
            order by m.way, m.one, m.other
            limit %3$d""".formatted(PLACE, Reach.condition("t.unit_id", "people"), MOST, NAMESAKES);

    private record Ids(UUID one, UUID other) {}

    @Inject
    Session database;

    /**
     * @param people within which both have to be; pairs of two provinces only when that is everywhere
     * @param unit that one of them has to be of, as it was or as it is today; null for any
     */
    List<DuplicatePair> find(Reach people, Long unit) {
        List<Ids> pairs = database.createNativeQuery(PAIRS, Ids.class)
                .setParameter("people", people.parameter())
                .setParameter("everywhere", people.isEverywhere())
                .setParameter("unit", unit, Long.class)
                .getResultList();
        Map<UUID, Described> known = describe(pairs.stream()
                .flatMap(pair -> List.of(pair.one(), pair.other()).stream())
                .distinct()
                .toList());
        return pairs.stream()
                .map(pair -> DuplicatePair.of(known.get(pair.one()), known.get(pair.other())))
                .toList();
    }

    Map<UUID, Described> describe(Collection<UUID> ids) {
        return database.createNativeQuery("""
                        select t.id, t.full_name, t.birth_year, t.gender, t.cadre_level, t.position, t.unit_id, %s,
                          r.province_id, t.phone, t.email, encode(c.fingerprint, 'hex')
                        from trainee t
                        left join unit u on u.id = t.unit_id
                        left join unit_restatement r on r.unit_id = t.unit_id
                        left join trainee_citizen_id c on c.trainee_id = t.id
                        where t.id = any(:ids)""".formatted(PLACE), Described.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Described::id, Function.identity()));
    }
}
