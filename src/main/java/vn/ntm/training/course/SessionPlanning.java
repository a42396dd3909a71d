package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.exception.ConstraintViolationException;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.RuleViolation;

/** Adding, changing and removing the sessions of a class, and who teaches in them. */
@ApplicationScoped
@Transactional
public class SessionPlanning {

    @Inject
    TrainingClasses classes;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Inject
    Event<SessionChanged> changed;

    public Session addSession(UUID classId, SessionInput input) {
        SessionInput checked = checked(input);
        TrainingClass trainingClass = classes.requireForEdit(classId, IfMatch.ANY);
        Session session = trainingClass.addSession(checked, clock.instant());
        sessions.persist(session);
        tell(session);
        return session;
    }

    public Session edit(UUID id, IfMatch seen, UnaryOperator<SessionInput> change) {
        Session session = requireForEdit(id, seen);
        SessionInput edited = checked(change.apply(session.asInput()));
        session.trainingClass().changeSession(session, edited, clock.instant());
        tell(session);
        return session;
    }

    /** @throws RuleViolation when a roll of the session is there already: the database knows who refers to it */
    public void remove(UUID id, IfMatch seen) {
        Session session = requireForEdit(id, seen);
        session.trainingClass().removeSession(session, clock.instant());
        try {
            sessions.flush();
        } catch (ConstraintViolationException e) {
            throw new RuleViolation("session.in-use");
        }
        tell(session);
    }

    /** Adds a trainer to one session, or to all of them; who is there already is not added again. */
    public List<SessionTrainer> addTrainer(UUID classId, ClassTrainerInput input) {
        var check = new InputCheck();
        TrainerInput trainer = input.trainer().checked(check);
        check.done();
        TrainingClass trainingClass = classes.requireForEdit(classId, IfMatch.ANY);
        return trainingClass.addTrainer(input.sessionId(), trainer);
    }

    /** The class is locked first: the sessions of a class change one at a time. */
    private Session requireForEdit(UUID id, IfMatch seen) {
        classes.requireForEdit(sessions.classOf(id), IfMatch.ANY);
        Session session = sessions.require(id);
        seen.check(session.version());
        return session;
    }

    private static SessionInput checked(SessionInput input) {
        var check = new InputCheck();
        SessionInput checked = input.checked(check);
        check.done();
        return checked;
    }

    /** Nobody was invited to a draft. */
    private void tell(Session session) {
        TrainingClass trainingClass = session.trainingClass();
        if (trainingClass.isAnnounced()) {
            changed.fire(new SessionChanged(trainingClass.id(), session.id()));
        }
    }
}
