package vn.ntm.training.attendance.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/** Who may correct the marks of a session; asked by what speaks HTTP. */
@ApplicationScoped
class CorrectionAccess {

    @Inject
    CurrentUser currentUser;

    @Inject
    ClassAccess access;

    @Inject
    Sessions sessions;

    /**
     * @return whether the sender may correct marks also after the class was closed
     * @throws NotFound, NotAllowed when the sender may not correct any now
     */
    boolean require(UUID sessionId) {
        TrainingClass trainingClass = sessions.require(sessionId).trainingClass();
        ClassRights rights = access.rightsIn(trainingClass);
        if (!rights.maySee()) {
            throw new NotFound("session", sessionId);
        }
        if (!rights.mayRunSessions()) {
            throw new NotAllowed("http.403");
        }
        boolean afterClosing = mayAfterClosing(trainingClass, rights);
        if (isClosed(trainingClass) && !afterClosing) {
            throw new NotAllowed("correction.closed");
        }
        return afterClosing;
    }

    /** Whether {@link #require} would let the sender. */
    boolean isGiven(UUID sessionId) {
        TrainingClass trainingClass = sessions.require(sessionId).trainingClass();
        ClassRights rights = access.rightsIn(trainingClass);
        return rights.mayRunSessions() && (!isClosed(trainingClass) || mayAfterClosing(trainingClass, rights));
    }

    private boolean mayAfterClosing(TrainingClass trainingClass, ClassRights rights) {
        return rights.mayChange()
                && currentUser.scope().may(Permission.CORRECT_CLOSED, trainingClass.organiserUnitId());
    }

    private static boolean isClosed(TrainingClass trainingClass) {
        return trainingClass.status() == ClassStatus.CLOSED;
    }
}
