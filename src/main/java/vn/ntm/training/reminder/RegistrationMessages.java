package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.registration.MovedUp;
import vn.ntm.training.registration.RegistrationCancelled;
import vn.ntm.training.registration.RegistrationConfirmed;
import vn.ntm.training.registration.RegistrationRejected;
import vn.ntm.training.registration.RegistrationRequested;
import vn.ntm.training.registration.RegistrationWaitlisted;
import vn.ntm.training.registration.SeatOfferLapsed;
import vn.ntm.training.registration.SeatOffered;
import vn.ntm.training.reminder.outbox.NewMessage;
import vn.ntm.training.reminder.outbox.Outbox;
import vn.ntm.training.shared.Ids;

/**
 * Tells people how their registrations stand, in the transaction of the change. Only the latest is told: what was not sent yet
 * is withdrawn, so that who moves up is not told of a seat twice, and nobody gets last night's news in the wrong order.
 */
@ApplicationScoped
class RegistrationMessages {

    @Inject
    Outbox outbox;

    void on(@Observes RegistrationRequested told) {
        tell(MessageKind.REGISTRATION_RECEIVED, told.registrationId(), told.classId(), told.traineeId());
    }

    void on(@Observes RegistrationConfirmed told) {
        tell(MessageKind.REGISTRATION_CONFIRMED, told.registrationId(), told.classId(), told.traineeId());
    }

    void on(@Observes RegistrationWaitlisted told) {
        tell(MessageKind.REGISTRATION_WAITLISTED, told.registrationId(), told.classId(), told.traineeId());
    }

    void on(@Observes MovedUp told) {
        tell(MessageKind.REGISTRATION_MOVED_UP, told.registrationId(), told.classId(), told.traineeId());
    }

    void on(@Observes SeatOffered told) {
        tell(MessageKind.SEAT_OFFERED, told.registrationId(), told.classId(), told.traineeId());
    }

    void on(@Observes SeatOfferLapsed told) {
        tell(MessageKind.SEAT_OFFER_LAPSED, told.registrationId(), told.classId(), told.traineeId());
    }

    void on(@Observes RegistrationRejected told) {
        tell(MessageKind.REGISTRATION_REJECTED, told.registrationId(), told.classId(), told.traineeId());
    }

    void on(@Observes RegistrationCancelled told) {
        tell(MessageKind.REGISTRATION_CANCELLED, told.registrationId(), told.classId(), told.traineeId());
    }

    /** Each change is an occasion of its own: who cancels and comes back is told both. */
    private void tell(MessageKind kind, UUID registrationId, UUID classId, UUID traineeId) {
        outbox.queueInsteadOf(
                MessageKind.OF_REGISTRATIONS,
                new NewMessage(
                        kind,
                        traineeId,
                        classId,
                        null,
                        registrationId,
                        Ids.next().toString(),
                        null,
                        null));
    }
}
