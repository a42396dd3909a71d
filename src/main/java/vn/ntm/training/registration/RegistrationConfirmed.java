package vn.ntm.training.registration;

import java.util.UUID;

/** Somebody has a seat in a class, at once or from the waiting list. */
public record RegistrationConfirmed(UUID registrationId, UUID classId, UUID traineeId) {

    static RegistrationConfirmed of(Registration registration) {
        return new RegistrationConfirmed(registration.id(), registration.classId(), registration.traineeId());
    }
}
