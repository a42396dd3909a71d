package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.account.scope.Scope;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.Registrations.Whose;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.trainee.TraineeAccounts;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.Units;

/**
 * What whoever sent the request may do with registrations. They see those of a class that they may read in full, of the units
 * that they look after, and their own. As {@link ClassAccess} it is asked by what speaks HTTP.
 */
@ApplicationScoped
class RegistrationAccess {

    @Inject
    CurrentUser currentUser;

    @Inject
    ClassAccess classAccess;

    @Inject
    TrainingClasses classes;

    @Inject
    Registrations registrations;

    @Inject
    TraineeAccounts accounts;

    @Inject
    Sites sites;

    @Inject
    Units units;

    /** @throws NotFound when there is no such registration, or it is one of others */
    Whose requireVisible(UUID id) {
        Whose registration = registrations.requireWhose(id);
        boolean visible =
                scope().mayRead(registration.unitId()) || rightsIn(registration).mayReadInFull() || isOwn(registration);
        if (!visible) {
            throw new NotFound("registration", id);
        }
        return registration;
    }

    /** For the organiser's yes or no; @throws NotFound, NotAllowed when the sender may not */
    void requireDecidable(UUID id) {
        require(rightsIn(requireVisible(id)).mayChange(), "http.403");
    }

    /** For giving a seat back: also by the desk of the person; @throws NotFound, NotAllowed when the sender may not */
    void requireCancellable(UUID id) {
        Whose registration = requireVisible(id);
        require(
                scope().mayChange(registration.unitId())
                        || rightsIn(registration).mayChange(),
                "http.403");
    }

    /** For answering an offer: the person, or the desk; @throws NotFound, NotAllowed when the sender may not */
    void requireAnswerable(UUID id) {
        Whose registration = requireVisible(id);
        require(
                isOwn(registration)
                        || scope().mayChange(registration.unitId())
                        || rightsIn(registration).mayChange(),
                "http.403");
    }

    /** For somebody else coming instead: both have to be people of the sender; @throws NotFound, NotAllowed */
    void requireReplaceable(UUID id, RegistrationInput input) {
        requireCancellable(id);
        requireRegistrable(registrations.requireClassId(id), input);
    }

    /**
     * Everybody registers the people of the own units, also who holds the class; who came by a link those of its unit.
     *
     * @throws NotFound, NotAllowed when the sender may not
     */
    void requireRegistrable(UUID classId, RegistrationInput input) {
        Predicate<Long> mayRegister = mayRegister(classId, () -> classes.require(classId));
        TraineeInput trainee = input.trainee();
        if (trainee == null || scope().changing().isEverywhere()) {
            return;
        }
        require(trainee.cadreLevel() != CadreLevel.CENTRAL, "registration.ministry-only");
        if (trainee.unitId() == null) {
            return; // what is missing is told at its field
        }
        require(mayRegister.test(trainee.unitId()), "registration.outside-reach");
        if (input.siteId() != null) {
            requireSite(input.siteId(), trainee.unitId(), classes.require(classId));
        }
    }

    /** Whose people the sender may register; @throws NotFound, NotAllowed when it is nobody's */
    Predicate<Long> mayRegister(TrainingClass trainingClass) {
        return mayRegister(trainingClass.id(), () -> trainingClass);
    }

    /** @param trainingClass loads it, which only who came by a link needs */
    private Predicate<Long> mayRegister(UUID classId, Supplier<TrainingClass> trainingClass) {
        if (currentUser.link().map(SignedLink::subject).orElse(null) instanceof LinkSubject.Registration link
                && link.classId().equals(classId)) {
            return unitId -> unitId != null && lieWithin(unitId, link.unitId(), trainingClass.get());
        }
        classAccess.requireTakingPart(classId);
        require(scope().mayChangeAnything(), "http.403");
        return scope()::mayChange;
    }

    private boolean lieWithin(long unitId, long area, TrainingClass trainingClass) {
        return units.lieWithin(unitId, Set.of(area), trainingClass.referenceDate());
    }

    /** One's own rooms, and those of the areas that the person is of. */
    private void requireSite(UUID siteId, long unitId, TrainingClass trainingClass) {
        boolean fits = sites.findByIdOptional(siteId)
                .map(site -> scope().mayRead(site.unitId()) || lieWithin(unitId, site.unitId(), trainingClass))
                .orElse(true);
        require(fits || classAccess.rightsIn(trainingClass).mayChange(), "registration.site-outside-reach");
    }

    /**
     * The reaches in all of which people of the class have to be, to be listed for the sender; none: all are listed.
     *
     * @param searching by name, which is a permission of its own
     * @throws NotFound, NotAllowed when the sender may see nobody
     */
    List<Reach> limits(UUID classId, boolean searching) {
        TrainingClass trainingClass = classAccess.requireVisible(classId);
        Long organiser = trainingClass.organiserUnitId();
        List<Reach> limits = new ArrayList<>();
        if (!classAccess.rightsIn(trainingClass).mayReadInFull()) {
            limits.add(requireSomewhere(scope().reading()));
        }
        if (searching && !scope().maySearchPeople(organiser)) {
            limits.add(requireSomewhere(scope().people()));
        }
        return limits;
    }

    /** What the sender may do with the rows of a list; nothing any more once the class is closed or cancelled. */
    record RowRights(boolean mayDecide, Scope scope) {

        boolean mayCancel(Long unitId) {
            return mayDecide || scope.mayChange(unitId);
        }
    }

    RowRights rowRights(UUID classId) {
        return classes.require(classId).status().isFinal()
                ? new RowRights(false, Scope.NOTHING)
                : new RowRights(classAccess.rightsIn(classId).mayChange(), scope());
    }

    /** Whether the sender can put anybody at all on the list of a class. */
    boolean mayRegister(UUID classId) {
        return classAccess.rightsIn(classId).mayTakePart()
                && !scope().changing().isNowhere();
    }

    /** The rooms that the sender may give to people: those of the units that may be seen. */
    List<Site> rooms(UUID classId) {
        return sites.ofClass(classId).stream()
                .filter(site -> scope().mayRead(site.unitId()))
                .toList();
    }

    private static Reach requireSomewhere(Reach reach) {
        require(!reach.isNowhere(), "http.403");
        return reach;
    }

    private boolean isOwn(Whose registration) {
        return currentUser
                .find()
                .filter(user -> accounts.traineesOf(user.id()).contains(registration.traineeId()))
                .isPresent();
    }

    private ClassRights rightsIn(Whose registration) {
        return classAccess.rightsIn(classes.require(registration.classId()));
    }

    private Scope scope() {
        return currentUser.scope();
    }

    private static void require(boolean allowed, String code) {
        if (!allowed) {
            throw new NotAllowed(code);
        }
    }
}
