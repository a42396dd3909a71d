package vn.ntm.training.registration;

import java.util.UUID;

/** Somebody registered for a class that is full, and waits for a seat. */
public record RegistrationWaitlisted(UUID registrationId, UUID classId, UUID traineeId) {

    static RegistrationWaitlisted of(Registration registration) {
        return new RegistrationWaitlisted(registration.id(), registration.classId(), registration.traineeId());
    }
}
