package vn.ntm.training.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.shared.PlainSql;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.NotFound;

/** All training classes. */
@ApplicationScoped
public class TrainingClasses implements PanacheRepositoryBase<TrainingClass, UUID> {

    /** @param unitId the unit that looks after a room */
    record RoomHolder(ClassHolder holder, long unitId) {}

    @Inject
    PlainSql sql;

    /** @throws NotFound when there is no such class */
    public TrainingClass require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("class", id));
    }

    /**
     * The same, and nobody else changes it until the end of the transaction. Registrations are not held up: the lock is
     * {@code for no key update}, theirs on the class is {@code for key share}.
     */
    public TrainingClass requireLocked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound.of("class", id));
    }

    /** Locked, in the version that the caller saw, and of a new version from now on: also where only a session changes. */
    TrainingClass requireForEdit(UUID id, IfMatch seen) {
        TrainingClass trainingClass = requireLocked(id);
        seen.check(trainingClass.version());
        getEntityManager().lock(trainingClass, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return trainingClass;
    }

    /** @throws NotFound when there is no such class */
    ClassHolder requireHolder(UUID id) {
        return sql
                .rows(ClassHolder::of, "select id, status, organiser_unit_id from training_class where id = ?", id)
                .stream()
                .findFirst()
                .orElseThrow(NotFound.of("class", id));
    }

    /** Of the class of a session, beside the unit that looks after a room: each roll of it asks for both. */
    Optional<RoomHolder> roomHolder(UUID sessionId, UUID siteId) {
        return sql.rows(row -> new RoomHolder(ClassHolder.of(row), row.getLong(4)), """
                        select c.id, c.status, c.organiser_unit_id, p.unit_id
                        from session s
                        join training_class c on c.id = s.class_id
                        join site p on p.id = ?
                        where s.id = ?""", siteId, sessionId).stream()
                .findFirst();
    }

    /**
     * Of the class of a session, which nobody closes or changes until the end of the transaction.
     *
     * @throws NotFound when there is no such session
     */
    public RollTerms requireSharedTerms(UUID sessionId) {
        List<RollTerms.Row> rows = sql.rows(RollTerms.Row::of, """
                        select c.id, c.status, c.counting_rule, c.counting_threshold, s.id, s.starts_at, s.ends_at
                        from training_class c
                        join session s on s.class_id = c.id
                        where c.id = (select class_id from session where id = ?)
                        order by s.starts_at
                        for share of c""", sessionId);
        if (rows.isEmpty()) {
            throw new NotFound("session", sessionId);
        }
        return RollTerms.of(rows);
    }

    /** Whether an account is linked to a trainer of one of the sessions. */
    boolean isTaughtBy(UUID classId, UUID userId) {
        return getEntityManager()
                .createQuery("""
                        select t.id from SessionTrainer t
                        where t.session.trainingClass.id = :class and t.userId = :user""", UUID.class)
                .setParameter("class", classId)
                .setParameter("user", userId)
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    /** Published classes that have begun, and running ones that are over. */
    List<UUID> behindTheirTimetable(Instant now) {
        return find("""
                        select c.id from TrainingClass c
                        where c.status = PUBLISHED and (select min(s.startsAt) from c.sessions s) <= ?1
                          or c.status = RUNNING and (select max(s.endsAt) from c.sessions s) <= ?1""", now).project(UUID.class).list();
    }
}
