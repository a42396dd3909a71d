package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.input.IfMatch;

/** A seat that was offered is accepted, refused, or lapses; in the latter cases it goes to the next in the same transaction. */
@ApplicationScoped
@Transactional
class OfferAnswers {

    @Inject
    RegistrationChange change;

    @Inject
    Registrations registrations;

    @Inject
    Seating seating;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    Registration accept(UUID registrationId, IfMatch seen) {
        requireOffered(registrationId);
        return change.decide(registrationId, seen, (_, registration) -> {
            registration.requireOffer(clock.instant());
            seating.acceptOffer(registration);
        });
    }

    Registration refuse(UUID registrationId, IfMatch seen, String reason) {
        String told = RegistrationChange.checked(reason, false);
        requireOffered(registrationId);
        return change.decide(registrationId, seen, (trainingClass, registration) -> {
            registration.requireOffer(clock.instant());
            seating.release(registration);
            registration.cancel(told);
            events.fire(new RegistrationCancelled(registration.id(), registration.classId(), registration.traineeId()));
            seating.moveUp(trainingClass);
        });
    }

    /** Who answers for oneself may touch the row only as long as it is offered. */
    private void requireOffered(UUID registrationId) {
        registrations.require(registrationId).requireOffer(clock.instant());
    }

    /** Looks once more under the lock: it may have been answered, or lapsed by another replica, meanwhile. */
    void lapse(UUID registrationId) {
        Instant now = clock.instant();
        if (!registrations.require(registrationId).isOfferOver(now)) {
            return;
        }
        change.decide(registrationId, IfMatch.ANY, (trainingClass, registration) -> {
            if (registration.isOfferOver(now)) {
                seating.release(registration);
                registration.lapse();
                events.fire(new SeatOfferLapsed(registration.id(), registration.classId(), registration.traineeId()));
                seating.moveUp(trainingClass);
            }
        });
    }

    /** Offers of classes that are neither closed nor cancelled which nobody answered in time. */
    List<UUID> over() {
        return registrations.find("""
                        select r.id from Registration r join TrainingClass c on c.id = r.classId
                        where r.status = OFFERED and r.offeredUntil <= ?1 and c.status not in (CLOSED, CANCELLED)
                        order by r.offeredUntil""", clock.instant()).project(UUID.class).list();
    }
}
