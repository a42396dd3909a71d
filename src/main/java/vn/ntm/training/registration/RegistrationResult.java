package vn.ntm.training.registration;

import java.util.UUID;

/**
 * What became of a registration.
 *
 * @param queuePosition number in the queue of those who wait, lower goes first; null for everybody else
 */
public record RegistrationResult(UUID id, RegistrationStatus status, Integer queuePosition) {

    static RegistrationResult of(Registration registration) {
        return new RegistrationResult(registration.id(), registration.status(), registration.queuePosition());
    }
}
