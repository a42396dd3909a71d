package vn.ntm.training.registration.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.text.Language;

/** All lists that were sent. The clock of leases is the database's: the only one that all servers share. */
@ApplicationScoped
class ListImports {

    private static final String OPEN = " (state = 'QUEUED' or state = 'RUNNING' and leased_until < clock_timestamp()) ";

    @Inject
    Session database;

    @Inject
    ObjectMapper mapper;

    @Inject
    ListFiles files;

    void add(ListImport list, byte[] content) {
        database.createNativeMutationQuery("""
                        insert into registration_list (id, class_id, file_name, content, sealed, dry_run, language, state, rows,
                          uploaded_by, uploaded_at, mends, convert_text, repair_zeros)
                        values (:id, :class, :fileName, :content, true, :dryRun, :language, :state, :rows, :by, :at,
                          cast(:mends as jsonb), :convertText, :repairZeros)""")
                .setParameter("id", list.id())
                .setParameter("class", list.classId())
                .setParameter("fileName", list.fileName())
                .setParameter("content", files.seal(content))
                .setParameter("dryRun", list.dryRun())
                .setParameter("language", list.language().code())
                .setParameter("state", list.state().name())
                .setParameter("rows", list.rows())
                .setParameter("by", list.uploadedBy(), String.class)
                .setParameter("at", list.uploadedAt())
                .setParameter("mends", write(list.mends()))
                .setParameter("convertText", list.allowedMends().convertText())
                .setParameter("repairZeros", list.allowedMends().repairZeros())
                .executeUpdate();
    }

    /** @throws NotFound when there is no such list */
    ListImport require(UUID id) {
        return database.createNativeQuery("""
                        select id, class_id, file_name, dry_run, language, state, rows, processed, accepted, updated,
                          rejected, cast(problems as text) as problems, cast(notices as text) as notices, failure,
                          uploaded_by, uploaded_at, finished_at, tried_as,
                          content_erased_at,
                          cast(mends as text) as mends, convert_text, repair_zeros,
                          (select e.id from registration_list e where e.tried_as = l.id) as entered_as
                        from registration_list l
                        where id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(this::list)
                .orElseThrow(NotFound.of("import", id));
    }

    /** The file of a dry run as a list to be entered; the one that there is already when somebody was quicker. */
    UUID confirm(UUID triedId, AllowedMends allowedMends, String by, Instant now) {
        database.createNativeMutationQuery("""
                        insert into registration_list (id, class_id, file_name, content, sealed, dry_run, language, state, rows,
                          uploaded_by, uploaded_at, tried_as, mends, convert_text, repair_zeros)
                        select :id, class_id, file_name, content, sealed, false, language, 'QUEUED', rows, :by, :at, id,
                          mends, :convertText, :repairZeros
                        from registration_list
                        where id = :tried
                        on conflict (tried_as) do nothing""")
                .setParameter("id", Ids.next())
                .setParameter("by", by, String.class)
                .setParameter("at", now)
                .setParameter("convertText", allowedMends.convertText())
                .setParameter("repairZeros", allowedMends.repairZeros())
                .setParameter("tried", triedId)
                .executeUpdate();
        return Column.of(database, "select id from registration_list where tried_as = :tried", UUID.class)
                .setParameter("tried", triedId)
                .getSingleResult();
    }

    Map<Integer, String> rowResults(UUID id) {
        return read(
                Column.of(
                                database,
                                "select cast(row_results as text) from registration_list where id = :id",
                                String.class)
                        .setParameter("id", id)
                        .getSingleResult(),
                new TypeReference<>() {});
    }

    /** The list that has waited longest; no other worker is given it meanwhile. Empty when there is none. */
    Optional<Lease> claimNext(Duration length) {
        return Column.of(database, "select id from registration_list where " + OPEN + """
                        order by uploaded_at, id
                        limit 1
                        for update skip locked""", UUID.class)
                .getResultStream()
                .findFirst()
                .flatMap(id -> claim(id, length));
    }

    /** Empty when another worker is at it, or it is finished. */
    Optional<Lease> claim(UUID id, Duration length) {
        return database.createNativeQuery("""
                        update registration_list
                        set state = 'RUNNING', attempts = attempts + 1, processed = 0,
                          leased_until = clock_timestamp() + make_interval(secs => :seconds)
                        where id = :id and """ + OPEN + " returning leased_until, attempts", Tuple.class)
                .setParameter("id", id)
                .setParameter("seconds", (double) length.toSeconds())
                .getResultStream()
                .findFirst()
                .map(row -> new Lease(id, row.get(0, Instant.class), row.get(1, Integer.class)));
    }

    /** @throws LeaseLost when another worker took the list over */
    Lease progress(Lease lease, int processed, Duration length) {
        return Column.of(database, """
                        update registration_list
                        set processed = :processed,
                          leased_until = clock_timestamp() + make_interval(secs => :seconds)
                        where id = :id and state = 'RUNNING' and leased_until = :until
                        returning leased_until""", Instant.class)
                .setParameter("processed", processed)
                .setParameter("seconds", (double) length.toSeconds())
                .setParameter("id", lease.listId())
                .setParameter("until", lease.until())
                .getResultStream()
                .findFirst()
                .map(until -> new Lease(lease.listId(), until, lease.attempt()))
                .orElseThrow(LeaseLost::new);
    }

    /** @throws LeaseLost when another worker took the list over; what this one did is undone then */
    void finish(Lease lease, ListReport report, Instant now) {
        int finished = database.createNativeMutationQuery("""
                        update registration_list
                        set state = 'DONE', processed = rows, accepted = :accepted, updated = :updated,
                          rejected = :rejected, problems = cast(:problems as jsonb), notices = cast(:notices as jsonb),
                          row_results = cast(:results as jsonb), mends = cast(:mends as jsonb),
                          finished_at = :now, leased_until = null
                        where id = :id and state = 'RUNNING' and leased_until = :until""")
                .setParameter("accepted", report.accepted())
                .setParameter("updated", report.updated())
                .setParameter("rejected", report.rejected())
                .setParameter("problems", write(report.problems()))
                .setParameter("notices", write(report.notices()))
                .setParameter("results", write(report.results()))
                .setParameter("mends", write(report.mends()))
                .setParameter("now", now)
                .setParameter("id", lease.listId())
                .setParameter("until", lease.until())
                .executeUpdate();
        if (finished == 0) {
            throw new LeaseLost();
        }
    }

    void fail(Lease lease, String failure, Instant now) {
        database.createNativeMutationQuery("""
                        update registration_list
                        set state = 'FAILED', failure = :failure, finished_at = :now, leased_until = null
                        where id = :id and state = 'RUNNING' and leased_until = :until""")
                .setParameter("failure", failure)
                .setParameter("now", now)
                .setParameter("id", lease.listId())
                .setParameter("until", lease.until())
                .executeUpdate();
    }

    private ListImport list(Tuple row) {
        return new ListImport(
                row.get("id", UUID.class),
                row.get("class_id", UUID.class),
                row.get("file_name", String.class),
                row.get("dry_run", Boolean.class),
                Language.of(row.get("language", String.class)),
                ListImport.State.valueOf(row.get("state", String.class)),
                row.get("rows", Integer.class),
                row.get("processed", Integer.class),
                row.get("accepted", Integer.class),
                row.get("updated", Integer.class),
                row.get("rejected", Integer.class),
                read(row.get("problems", String.class), new TypeReference<>() {}),
                read(row.get("notices", String.class), new TypeReference<>() {}),
                row.get("failure", String.class),
                row.get("uploaded_by", String.class),
                row.get("uploaded_at", Instant.class),
                row.get("finished_at", Instant.class),
                row.get("tried_as", UUID.class),
                row.get("entered_as", UUID.class),
                row.get("content_erased_at", Instant.class),
                read(row.get("mends", String.class), new TypeReference<>() {}),
                new AllowedMends(row.get("convert_text", Boolean.class), row.get("repair_zeros", Boolean.class)));
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
