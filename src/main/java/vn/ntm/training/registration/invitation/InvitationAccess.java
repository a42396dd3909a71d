package vn.ntm.training.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.NotAllowed;

/**
 * Whose answers to an invitation somebody may see and ask for: those who hold or teach the class, everybody's; an invited
 * desk, those of its own units.
 */
@ApplicationScoped
class InvitationAccess {

    @Inject
    CurrentUser currentUser;

    @Inject
    ClassAccess classAccess;

    /** @throws NotAllowed when the sender may see none */
    Reach readable(TrainingClass trainingClass) {
        ClassRights rights = classAccess.rightsIn(trainingClass);
        Reach own = currentUser.scope().reading();
        if (!rights.mayTakePart() || !rights.mayReadInFull() && own.isNowhere()) {
            throw new NotAllowed("http.403");
        }
        return rights.mayReadInFull() ? Reach.EVERYWHERE : own;
    }

    boolean mayRemind(TrainingClass trainingClass) {
        return classAccess.rightsIn(trainingClass).mayTakePart()
                && !remindable(trainingClass).isNowhere();
    }

    /** @throws NotAllowed when the sender may remind none */
    Reach requireRemindable(TrainingClass trainingClass) {
        if (!mayRemind(trainingClass)) {
            throw new NotAllowed("http.403");
        }
        return remindable(trainingClass);
    }

    private Reach remindable(TrainingClass trainingClass) {
        ClassRights rights = classAccess.rightsIn(trainingClass);
        return rights.mayChange() ? Reach.EVERYWHERE : currentUser.scope().changing();
    }
}
