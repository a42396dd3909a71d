package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.exception.ConstraintViolationException;
import vn.ntm.training.audit.Audit;
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
    ClassReferences references;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<SessionChanged> changed;

    @Inject
    Event<ArrangementsChanged> arranged;

    @Inject
    Event<StaffChanged> staffChanged;

    public Session addSession(UUID classId, SessionInput input) {
        SessionInput checked = checked(input);
        TrainingClass trainingClass = classes.requireForEdit(classId, IfMatch.ANY);
        Session session = trainingClass.addSession(checked, clock.instant());
        sessions.persist(session);
        tell(session);
        tellPeople(session, null);
        audit.record("session.added", "session", session.id(), null, SessionView.recorded(session));
        return session;
    }

    public Session edit(UUID id, IfMatch seen, UnaryOperator<SessionInput> change) {
        Session session = requireForEdit(id, seen);
        SessionView before = SessionView.recorded(session);
        SessionInput former = session.asInput();
        SessionInput edited = checked(change.apply(former));
        session.trainingClass().changeSession(session, edited, clock.instant());
        tell(session);
        if (!edited.meetsLike(former)) {
            tellPeople(session, former.startsAt());
        }
        audit.record("session.edited", "session", id, before, SessionView.recorded(session));
        return session;
    }

    /** @throws RuleViolation when a roll of the session is there already: the database knows who refers to it */
    public void remove(UUID id, IfMatch seen) {
        Session session = requireForEdit(id, seen);
        SessionView before = SessionView.recorded(session);
        session.trainingClass().removeSession(session, clock.instant());
        try {
            sessions.flush();
        } catch (ConstraintViolationException e) {
            throw new RuleViolation("session.in-use");
        }
        tell(session);
        tellPeople(session, session.startsAt());
        audit.record("session.removed", "session", id, before, null);
    }

    /** Adds a trainer to one session, or to all of them; who is there already is not added again. */
    public List<SessionTrainer> addTrainer(UUID classId, ClassTrainerInput input) {
        var check = new InputCheck();
        TrainerInput trainer = input.trainer().checked(check);
        check.done();
        references.requireAccount(trainer);
        TrainingClass trainingClass = classes.requireForEdit(classId, IfMatch.ANY);
        List<SessionTrainer> added = trainingClass.addTrainer(input.sessionId(), trainer);
        if (trainingClass.isAnnounced()) {
            classes.flush();
            staffChanged.fire(new StaffChanged(classId));
        }
        audit.record("trainer.added", "class", classId, null, trainer);
        return added;
    }

    /** The class is locked first: the sessions of a class change one at a time. */
    private Session requireForEdit(UUID id, IfMatch seen) {
        classes.requireForEdit(sessions.classOf(id), IfMatch.ANY);
        Session session = sessions.require(id);
        seen.check(session.version());
        return session;
    }

    private SessionInput checked(SessionInput input) {
        var check = new InputCheck();
        SessionInput checked = input.checked(check);
        check.done();
        references.requireAccounts(List.of(checked));
        return checked;
    }

    /** Nobody was invited to a draft. */
    private void tell(Session session) {
        TrainingClass trainingClass = session.trainingClass();
        if (trainingClass.isAnnounced()) {
            changed.fire(new SessionChanged(trainingClass.id(), session.id()));
        }
    }

    private void tellPeople(Session session, Instant formerStart) {
        TrainingClass trainingClass = session.trainingClass();
        if (trainingClass.isAnnounced()) {
            arranged.fire(new ArrangementsChanged(trainingClass.id(), session.id(), null, formerStart));
        }
    }
}
