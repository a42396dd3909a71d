package vn.ntm.training.trainee.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.NotFound;

/** All requests to be erased; they lie beside those for corrections. */
@ApplicationScoped
class ErasureRequests {

    private static final int MOST_SHOWN = 100;

    private static final String SELECT = """
            select c.id, c.trainee_id, t.full_name, c.text, c.sent_at, c.settled_at, c.outcome, c.answer
            from correction_request c
            join trainee t on t.id = c.trainee_id
            where c.kind = 'ERASURE' and\s""";

    @Inject
    Session database;

    ErasureRequest require(UUID id) {
        return database.createNativeQuery(SELECT + "c.id = :id", ErasureRequest.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound.of("erasure-request", id));
    }

    List<ErasureRequest> of(Collection<UUID> traineeIds) {
        return database.createNativeQuery(
                        SELECT + "c.trainee_id = any(:ids) order by c.sent_at desc, c.id", ErasureRequest.class)
                .setParameter("ids", traineeIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** Those that nobody has answered, the oldest first. */
    List<ErasureRequest> open(Reach people) {
        return database.createNativeQuery(
                        SELECT + "c.settled_at is null and " + Reach.condition("t.unit_id", "people")
                                + " order by c.sent_at, c.id",
                        ErasureRequest.class)
                .setParameter("people", people.parameter())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** False when one waits already. */
    boolean add(UUID traineeId, String text, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into correction_request (id, trainee_id, kind, text, sent_at)
                        values (:id, :trainee, 'ERASURE', :text, :now)
                        on conflict (trainee_id) where kind = 'ERASURE' and settled_at is null do nothing""")
                        .setParameter("id", Ids.next())
                        .setParameter("trainee", traineeId)
                        .setParameter("text", text)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /** False when it was settled before. */
    boolean settle(UUID id, String outcome, String answer, String by, Instant now) {
        return database.createNativeMutationQuery("""
                        update correction_request
                        set settled_at = greatest(sent_at, :now), settled_by = :by, outcome = :outcome, answer = :answer
                        where id = :id and settled_at is null""")
                        .setParameter("id", id)
                        .setParameter("outcome", outcome)
                        .setParameter("answer", answer)
                        .setParameter("by", by)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }
}
