package vn.ntm.training.trainee.merger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.trainee.Particulars;

/** All mergers, those that were undone too. */
@ApplicationScoped
class Mergers {

    private static final String SELECT = """
            select id, from_id, into_id, merged_at, merged_by, reason, cast(before as text) as before,
              cast(after as text) as after, undone_at, undone_by
            from trainee_merger
            """;

    record Row(
            UUID id,
            UUID fromId,
            UUID intoId,
            Instant mergedAt,
            String mergedBy,
            String reason,
            String before,
            String after,
            Instant undoneAt,
            String undoneBy) {}

    @Inject
    Session database;

    @Inject
    ObjectMapper mapper;

    Merger require(UUID id) {
        return database.createNativeQuery(SELECT + "where id = :id", Row.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(this::merger)
                .orElseThrow(NotFound.of("merger", id));
    }

    /** That this person takes part in, the latest first. */
    List<Merger> of(UUID traineeId) {
        return database.createNativeQuery(
                        SELECT + "where :id in (from_id, into_id) order by merged_at desc, id", Row.class)
                .setParameter("id", traineeId)
                .getResultStream()
                .map(this::merger)
                .toList();
    }

    void add(Merger merger) {
        database.createNativeMutationQuery("""
                        insert into trainee_merger (id, from_id, into_id, merged_at, merged_by, reason, before, after)
                        values (:id, :from, :into, :at, :by, :reason, cast(:before as jsonb), cast(:after as jsonb))""")
                .setParameter("id", merger.id())
                .setParameter("from", merger.fromId())
                .setParameter("into", merger.intoId())
                .setParameter("at", merger.mergedAt())
                .setParameter("by", merger.mergedBy())
                .setParameter("reason", merger.reason(), String.class)
                .setParameter("before", written(merger.before()))
                .setParameter("after", written(merger.after()))
                .executeUpdate();
    }

    /** False when somebody else was faster. */
    boolean undo(UUID id, String by, Instant now) {
        return database.createNativeMutationQuery("""
                        update trainee_merger set undone_at = greatest(merged_at, :now), undone_by = :by
                        where id = :id and undone_at is null""")
                        .setParameter("id", id)
                        .setParameter("by", by)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /** The rows of these people, themselves included. */
    Set<UUID> rowsOf(Set<UUID> people) {
        return Set.copyOf(Column.of(database, """
                        select unnest(:people)
                        union
                        select trainee_id from merged_trainee where person_id = any(:people)""", UUID.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList());
    }

    /** Whether different citizen ids are known of them. */
    boolean citizenIdsDiffer(Set<UUID> rows) {
        return Column.of(
                                database,
                                "select count(distinct fingerprint) from trainee_citizen_id where trainee_id = any(:ids)",
                                Long.class)
                        .setParameter("ids", rows.toArray(UUID[]::new))
                        .getSingleResult()
                > 1;
    }

    private Merger merger(Row row) {
        return new Merger(
                row.id(),
                row.fromId(),
                row.intoId(),
                row.mergedAt(),
                row.mergedBy(),
                row.reason(),
                read(row.before()),
                read(row.after()),
                row.undoneAt(),
                row.undoneBy());
    }

    private String written(Particulars particulars) {
        return mapper.valueToTree(particulars).toString();
    }

    /** Null for a merger that was there before mergers were written down. */
    private Particulars read(String json) {
        try {
            return json.equals("{}") ? null : mapper.readValue(json, Particulars.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
