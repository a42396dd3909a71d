package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** Puts a message that failed back into the queue, when what was wrong has been set right. */
@ApplicationScoped
@Transactional
class Resending {

    /** As the audit keeps it. */
    private record Change(MessageStatus status) {}

    @Inject
    Session database;

    @Inject
    MessageBoard board;

    @Inject
    ClassAccess classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    OutboxTime time;

    @Inject
    Audit audit;

    /**
     * @throws NotFound when it is none of the sender's classes
     * @throws RuleViolation when it did not fail, or is of no use any more
     */
    MessageView retry(UUID id) {
        MessageView message = board.find(id).orElseThrow(() -> new NotFound("message", id));
        requireMine(message);
        if (message.status() == MessageStatus.EXPIRED) {
            throw new RuleViolation("message.pointless");
        }
        if (message.status() != MessageStatus.FAILED) {
            throw new RuleViolation("message.not-failed");
        }
        int queued = database.createNativeMutationQuery("""
                        with at as (select %s as now)
                        update message
                        set status = 'QUEUED', attempts = 0, settled_at = null,
                          next_attempt_at = sendable_from(at.now, session_starts_at)
                        from at
                        where id = :id and status = 'FAILED'
                          and (not_after is null or not_after > sendable_from(at.now, session_starts_at))
                        """.formatted(OutboxTime.NOW))
                .setParameter("set", time.set(), Instant.class)
                .setParameter("id", id)
                .executeUpdate();
        if (queued == 0) {
            throw new RuleViolation("message.pointless");
        }
        audit.record(
                "message.queued-again",
                "message",
                id,
                new Change(MessageStatus.FAILED),
                new Change(MessageStatus.QUEUED));
        return board.find(id).orElseThrow();
    }

    /** What is about no class is the unit's that it is for. */
    private void requireMine(MessageView message) {
        if (message.classId() != null) {
            classes.require(message.classId(), ClassRights::mayChange, "message", message.id());
        } else if (!currentUser.scope().mayChange(message.unitId())) {
            throw new NotAllowed("http.403");
        }
    }
}
