package vn.ntm.training.registration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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

    /**
     * A dry run told what its sender may enter: nobody else can make it happen.
     *
     * @throws NotFound, NotAllowed when the sender of this request is another one
     */
    ListImport requireConfirmable(UUID importId) {
        ListImport list = requireVisible(importId);
        if (!currentUser.require().username().equals(list.uploadedBy())) {
            throw new NotAllowed("list.tried-by-others");
        }
        requireSendable(list.classId());
        return list;
    }

    /** Who sent the lists that may be seen of a class; empty: whoever did. @throws NotFound, NotAllowed for who takes no part */
    Optional<String> senderOfVisible(UUID classId) {
        classAccess.requireTakingPart(classId);
        return classAccess.rightsIn(classId).mayReadInFull()
                ? Optional.empty()
                : Optional.of(currentUser.require().username());
    }

    boolean maySend() {
        return !currentUser.scope().changing().isNowhere();
    }

    /** Whose rows may be entered is told row by row. @throws NotFound, NotAllowed when the sender may enter nobody at all */
    void requireSendable(UUID classId) {
        classAccess.requireTakingPart(classId);
        if (!maySend()) {
            throw new NotAllowed("http.403");
        }
    }
}
