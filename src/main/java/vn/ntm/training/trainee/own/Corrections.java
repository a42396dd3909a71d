package vn.ntm.training.trainee.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.people.PeopleAccess;

/** Requests to correct personal data: sent by the person, settled by the desk. */
@ApplicationScoped
@Transactional
class Corrections {

    private static final int LONGEST = 2000;
    /** Nobody has more to say than the desk can answer. */
    private static final int MOST_OPEN = 5;

    private static final int MOST_SHOWN = 100;

    private static final String SELECT = """
            select c.id, c.trainee_id, t.full_name, c.text, c.sent_at, c.settled_at
            from correction_request c
            join trainee t on t.id = c.trainee_id
            """;

    /** What the audit keeps: that there was one, not what it says. */
    private record Sent(UUID request) {}

    @Inject
    Session database;

    @Inject
    PeopleAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws RuleViolation when too many wait for an answer already */
    void send(UUID traineeId, String typed) {
        var check = new InputCheck();
        String text = check.requiredText("text", typed, LONGEST);
        check.done();
        long open = of(List.of(traineeId)).stream()
                .filter(request -> request.settledAt() == null)
                .count();
        if (open >= MOST_OPEN) {
            throw new RuleViolation("trainee.corrections-wait", MOST_OPEN);
        }
        UUID id = Ids.next();
        database.createNativeMutationQuery(
                        "insert into correction_request (id, trainee_id, text, sent_at) values (:id, :trainee, :text, :now)")
                .setParameter("id", id)
                .setParameter("trainee", traineeId)
                .setParameter("text", text)
                .setParameter("now", clock.instant())
                .executeUpdate();
        audit.record("trainee.correction-asked", "trainee", traineeId, null, new Sent(id));
    }

    List<CorrectionRequest> of(Collection<UUID> traineeIds) {
        return database.createNativeQuery(
                        SELECT
                                + "where c.kind = 'CORRECTION' and c.trainee_id = any(:ids) order by c.sent_at desc, c.id",
                        CorrectionRequest.class)
                .setParameter("ids", traineeIds.toArray(UUID[]::new))
                .getResultList();
    }

    /** Those of the people in reach that nobody has answered, the oldest first. */
    List<CorrectionRequest> open() {
        Reach people = access.requireReach();
        return database.createNativeQuery(
                        SELECT + "where c.kind = 'CORRECTION' and c.settled_at is null and "
                                + Reach.condition("t.unit_id", "people") + " order by c.sent_at, c.id",
                        CorrectionRequest.class)
                .setParameter("people", people.parameter())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** @throws RuleViolation when it was settled before */
    void settle(UUID id) {
        UUID traineeId = Column.of(
                        database,
                        "select trainee_id from correction_request where id = :id and kind = 'CORRECTION'",
                        UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound.of("correction", id));
        if (!access.mayChange(access.require(traineeId))) {
            throw new NotAllowed("http.403");
        }
        int settled = database.createNativeMutationQuery("""
                        update correction_request set settled_at = :now, settled_by = :by
                        where id = :id and settled_at is null""")
                .setParameter("now", clock.instant())
                .setParameter("by", currentUser.require().username())
                .setParameter("id", id)
                .executeUpdate();
        if (settled == 0) {
            throw new RuleViolation("trainee.correction-settled");
        }
        audit.record("trainee.correction-settled", "trainee", traineeId, null, new Sent(id));
    }
}
