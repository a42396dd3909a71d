package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;

/** Adding, changing and removing the sessions of a class. */
@ApplicationScoped
@Transactional
public class SessionPlanning {

    @Inject
    TrainingClasses classes;

    @Inject
    Clock clock;

    @Inject
    Event<SessionChanged> changed;

    public Session addSession(UUID classId, SessionInput input) {
        SessionInput checked = checked(input);
        TrainingClass trainingClass = classes.requireForEdit(classId, IfMatch.ANY);
        Session session = trainingClass.addSession(checked, clock.instant());
        tell(session);
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
        if (trainingClass.status() != ClassStatus.DRAFT) {
            changed.fire(new SessionChanged(trainingClass.id(), session.id()));
        }
    }
}
