package vn.ntm.training.attendance.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.attendance.reconciliation.SettlingAccess;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/** Who answers objections: those who settle the room, see {@link SettlingAccess}. Asked by what speaks HTTP. */
@ApplicationScoped
class ObjectionAccess {

    @Inject
    SettlingAccess settling;

    @Inject
    ClassAccess classes;

    @Inject
    Objections objections;

    @Inject
    Sites sites;

    @Inject
    CurrentUser currentUser;

    /**
     * The rooms of a class whose objections the sender answers.
     *
     * @throws NotFound, NotAllowed when there is none
     */
    Reach requireReach(UUID classId) {
        classes.requireTakingPart(classId);
        Reach reach = settling.reachIn(classId);
        if (reach.isNowhere()) {
            throw new NotAllowed("http.403");
        }
        return reach;
    }

    /**
     * An objection that the sender answers.
     *
     * @throws NotFound, NotAllowed when it is one of others
     */
    ObjectionRow requireAnswering(UUID id) {
        ObjectionRow row = objections.find(id).orElseThrow(NotFound.of("objection", id));
        if (!settling.reachIn(row.classId()).includes(unitOf(row))) {
            if (classes.rightsIn(row.classId()).mayReadInFull()) {
                throw new NotAllowed("http.403");
            }
            throw new NotFound("objection", id);
        }
        return row;
    }

    /** Whether the sender may correct marks of the class after it was closed. */
    boolean mayAfterClosing(UUID classId) {
        TrainingClass trainingClass = classes.requireVisible(classId);
        return classes.rightsIn(trainingClass).mayChange()
                && currentUser.scope().may(Permission.CORRECT_CLOSED, trainingClass.organiserUnitId());
    }

    private Long unitOf(ObjectionRow row) {
        return row.siteId() == null ? null : sites.require(row.siteId()).unitId();
    }
}
