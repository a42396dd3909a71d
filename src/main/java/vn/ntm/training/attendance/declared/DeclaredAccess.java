package vn.ntm.training.attendance.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/**
 * Which declared numbers whoever sent the request may see and change: those of a class of theirs, and those of their units.
 * As {@link ClassAccess} it is asked by what speaks HTTP.
 */
@ApplicationScoped
class DeclaredAccess {

    @Inject
    CurrentUser currentUser;

    @Inject
    ClassAccess classAccess;

    @Inject
    DeclaredParticipations declared;

    /**
     * The units whose numbers are listed for the sender, empty for all.
     *
     * @throws NotFound, NotAllowed when the sender may see none
     */
    Optional<Reach> limit(UUID classId) {
        TrainingClass trainingClass = classAccess.requireVisible(classId);
        if (classAccess.rightsIn(trainingClass).mayReadInFull()) {
            return Optional.empty();
        }
        Reach reading = currentUser.scope().reading();
        require(!reading.isNowhere());
        return Optional.of(reading);
    }

    /** @throws NotFound, NotAllowed when the sender may not declare for the unit; null is the whole country */
    void requireDeclarable(UUID classId, Long unitId) {
        TrainingClass trainingClass = classAccess.requireVisible(classId);
        require(classAccess.rightsIn(trainingClass).mayChange()
                || currentUser.scope().mayChange(unitId));
    }

    /** @throws NotFound, NotAllowed when the sender may not change the number */
    void requireChangeable(UUID classId, UUID id) {
        Optional<Reach> limit = limit(classId);
        Long unitId = declared.require(classId, id).unitId();
        if (limit.isPresent() && !limit.get().includes(unitId)) {
            throw new NotFound("declared-participation", id);
        }
        requireDeclarable(classId, unitId);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed("http.403");
        }
    }
}
