package vn.ntm.training.registration.reservation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.unit.Units;

/** Who may hold seats for whom: desks for their units, whoever came by a link for its unit; the organiser sees and ends all. */
@ApplicationScoped
class ReservationAccess {

    @Inject
    CurrentUser currentUser;

    @Inject
    ClassAccess classAccess;

    @Inject
    TrainingClasses classes;

    @Inject
    SeatReservations reservations;

    @Inject
    Units units;

    /** @throws NotAllowed when the unit is none of the sender's */
    void requireReservable(UUID classId, Long unitId) {
        TrainingClass trainingClass = classes.require(classId);
        if (currentUser.link().map(SignedLink::subject).orElse(null) instanceof LinkSubject.Registration link
                && link.classId().equals(classId)) {
            require(unitId == null || lieWithin(unitId, link.unitId(), trainingClass), "registration.outside-reach");
            return;
        }
        classAccess.requireTakingPart(classId);
        require(currentUser.scope().mayChangeAnything(), "http.403");
        require(unitId == null || currentUser.scope().mayChange(unitId), "registration.outside-reach");
    }

    /** @throws NotFound when it is one of others */
    void requireVisible(SeatReservation reservation) {
        if (!maySee(reservation)) {
            throw new NotFound("seat-reservation", reservation.id());
        }
    }

    /** For changing one and giving it back; @throws NotFound, NotAllowed when the sender may not */
    void requireChangeable(UUID id) {
        // In a transaction of its own: what changes next is not to be found in the session of the request.
        SeatReservation reservation = QuarkusTransaction.joiningExisting().call(() -> reservations.require(id));
        requireVisible(reservation);
        require(mayChange(reservation), "http.403");
    }

    /** Those of a class that the sender may see. */
    List<SeatReservation> visible(UUID classId, List<SeatReservation> all) {
        classAccess.requireTakingPart(classId);
        return all.stream().filter(this::maySee).toList();
    }

    boolean mayChange(SeatReservation reservation) {
        return currentUser.scope().mayChange(reservation.unitId())
                || classAccess.rightsIn(reservation.classId()).mayChange();
    }

    private boolean maySee(SeatReservation reservation) {
        return currentUser.scope().mayRead(reservation.unitId())
                || classAccess.rightsIn(reservation.classId()).mayReadInFull();
    }

    boolean mayReserve(UUID classId) {
        return classAccess.rightsIn(classId).mayTakePart()
                && currentUser.scope().mayChangeAnything();
    }

    private boolean lieWithin(long unitId, long area, TrainingClass trainingClass) {
        return units.lieWithin(unitId, Set.of(area), trainingClass.referenceDate());
    }

    private static void require(boolean allowed, String code) {
        if (!allowed) {
            throw new NotAllowed(code);
        }
    }
}
