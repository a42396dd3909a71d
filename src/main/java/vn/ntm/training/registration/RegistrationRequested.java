package vn.ntm.training.registration;

import java.util.UUID;

/** Somebody registered for a class whose organiser has to approve. */
public record RegistrationRequested(UUID registrationId, UUID classId, UUID traineeId) {

    static RegistrationRequested of(Registration registration) {
        return new RegistrationRequested(registration.id(), registration.classId(), registration.traineeId());
    }
}
