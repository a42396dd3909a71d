package vn.ntm.training.registration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/** Lists hold the data of many people: they are for the sender, and for those who read the class in full. */
@ApplicationScoped
class ListAccess {

    @Inject
    CurrentUser currentUser;

    @Inject
    ClassAccess classAccess;

    @Inject
    TrainingClasses classes;

    @Inject
    RegistrationLists lists;

    /** @throws NotFound when there is no such list, or it is one of others */
    ListImport requireVisible(UUID importId) {
        ListImport list = lists.require(importId);
        boolean visible = currentUser.require().username().equals(list.uploadedBy())
                || classAccess.rightsIn(classes.require(list.classId())).mayReadInFull();
        if (!visible) {
            throw new NotFound("import", importId);
        }
        return list;
    }

    /** Whose rows may be entered is told row by row. @throws NotFound, NotAllowed when the sender may enter nobody at all */
    void requireSendable(UUID classId) {
        classAccess.requireTakingPart(classId);
        if (currentUser.scope().changing().isNowhere()) {
            throw new NotAllowed("http.403");
        }
    }
}
