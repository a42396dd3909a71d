package vn.ntm.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.shared.problem.NotAllowed;

/** Whose certificates of a class the sender may read and print. */
@ApplicationScoped
class CertificateAccess {

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    /**
     * As the list of the class: everybody for those who read the class in full, the people of their own units for desks.
     *
     * @throws vn.ntm.training.shared.problem.NotFound when the sender may not see the class
     * @throws NotAllowed when the sender may see nobody of it
     */
    Reach reading(UUID classId) {
        if (access.rightsIn(access.requireVisible(classId)).mayReadInFull()) {
            return Reach.EVERYWHERE;
        }
        Reach reach = currentUser.scope().reading();
        if (reach.isNowhere()) {
            throw new NotAllowed("http.403");
        }
        return reach;
    }
}
