package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.unit.Units;

/** Tells who sent this request with people of a unit: the holder of a link for it, or an account in its scope. */
@ApplicationScoped
public class UnitSenders {

    @Inject
    RegistrationAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    TrainingClasses classes;

    @Inject
    Units units;

    /**
     * @param unitId the unit that was chosen; null: none. The holder of a link has no choice
     * @throws NotFound, NotAllowed when the sender may register nobody for the class, or nobody of the unit
     */
    public UnitSender require(UUID classId, Long unitId) {
        TrainingClass trainingClass = classes.require(classId);
        Predicate<Long> mayEnter = access.mayRegister(trainingClass);
        if (currentUser.link().isPresent()) {
            SignedLink link = currentUser.link().get();
            return new UnitSender(link.actor(), true, link.unitId(), mayEnter);
        }
        if (unitId != null && !mayEnter.test(unitId)) {
            throw new NotAllowed("registration.outside-reach");
        }
        Long unit = unitId == null
                ? onlyUnit(currentUser.scope().changing())
                : Long.valueOf(
                        units.requireOn(unitId, trainingClass.referenceDate()).id());
        return new UnitSender(currentUser.require().username(), false, unit, mayEnter);
    }

    private static Long onlyUnit(Reach reach) {
        return !reach.isEverywhere() && reach.parameter().length == 1 ? reach.parameter()[0] : null;
    }
}
