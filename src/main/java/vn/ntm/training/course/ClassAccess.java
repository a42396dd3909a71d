package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.Scope;
import vn.ntm.training.account.scope.SignedInUser;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.unit.Units;

/**
 * The door to one class for whoever sent the request. A class that they may not see is not found (404), so that the id of a
 * draft tells nothing; what they may see and not do is refused (403). Asked by what speaks HTTP, not by the activities:
 * jobs and the demo work for nobody.
 */
@ApplicationScoped
public class ClassAccess {

    @Inject
    CurrentUser currentUser;

    @Inject
    TrainingClasses classes;

    @Inject
    Units units;

    public ClassRights rightsIn(TrainingClass trainingClass) {
        Scope scope = currentUser.scope();
        Long organiser = trainingClass.description().organiserUnitId();
        boolean reads = scope.mayRead(organiser);
        boolean teaches = teaches(trainingClass.id(), Permission.VIEW);
        return new ClassRights(
                trainingClass.isAnnounced(),
                reads,
                scope.mayChange(organiser),
                teaches,
                teaches(trainingClass.id(), Permission.ENTER_DATA),
                reads || invites(trainingClass, scope.reading()));
    }

    /** @throws NotFound when there is no such class, or it is a draft of others */
    public TrainingClass requireVisible(UUID classId) {
        TrainingClass trainingClass = classes.require(classId);
        if (!rightsIn(trainingClass).maySee()) {
            throw new NotFound("class", classId);
        }
        return trainingClass;
    }

    /** For what shows the people of a class; @throws NotFound, NotAllowed when the sender may not */
    public TrainingClass requireReadableInFull(UUID classId) {
        return require(classId, ClassRights::mayReadInFull);
    }

    /** For what changes the class itself; @throws NotFound, NotAllowed when the sender may not */
    public TrainingClass requireChangeable(UUID classId) {
        return require(classId, ClassRights::mayChange);
    }

    /** For sessions and rolls, which its own trainers may change too; @throws NotFound, NotAllowed when the sender may not */
    public TrainingClass requireSessionsChangeable(UUID classId) {
        return require(classId, ClassRights::mayRunSessions);
    }

    /** For what invited desks do as well; @throws NotFound, NotAllowed when the sender may not */
    public TrainingClass requireTakingPart(UUID classId) {
        return require(classId, ClassRights::mayTakePart);
    }

    /**
     * @param unitId the unit that is to hold a class; null is the Ministry
     * @throws NotAllowed when the sender may not hold classes in its name
     */
    public void requireOrganisable(Long unitId) {
        if (!currentUser.scope().mayChange(unitId)) {
            throw new NotAllowed("http.403");
        }
    }

    private TrainingClass require(UUID classId, Predicate<ClassRights> right) {
        TrainingClass trainingClass = classes.require(classId);
        ClassRights rights = rightsIn(trainingClass);
        if (!rights.maySee()) {
            throw new NotFound("class", classId);
        }
        if (!right.test(rights)) {
            throw new NotAllowed("http.403");
        }
        return trainingClass;
    }

    private boolean teaches(UUID classId, Permission permission) {
        return currentUser
                .find()
                .filter(user -> isTrainer(user, permission))
                .filter(user -> classes.isTaughtBy(classId, user.id()))
                .isPresent();
    }

    private static boolean isTrainer(SignedInUser user, Permission permission) {
        return user.grants().stream()
                .anyMatch(grant ->
                        grant.role() == Role.TRAINER && grant.permissions().contains(permission));
    }

    /** An area of the class lies in the reach, or a unit of the reach in an area; no areas are the whole country. */
    private boolean invites(TrainingClass trainingClass, Reach reach) {
        if (reach.isEverywhere()) {
            return true;
        }
        Set<Long> areas = trainingClass.areaUnitIds();
        Long[] reached = reach.parameter();
        return reached.length > 0
                && (areas.isEmpty()
                        || areas.stream().anyMatch(reach::includes)
                        || Arrays.stream(reached)
                                .anyMatch(unit -> units.lieWithin(unit, areas, trainingClass.referenceDate())));
    }
}
