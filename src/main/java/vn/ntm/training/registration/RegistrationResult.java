package vn.ntm.training.registration;

import java.util.UUID;

/**
 * What became of a registration.
 *
 * @param queuePosition place in the queue of those who wait, 1 is the next; null for everybody else
 * @param waitingFor what was full; null for who does not wait
 */
public record RegistrationResult(UUID id, RegistrationStatus status, Integer queuePosition, WaitingReason waitingFor) {

    /** Of who does not wait. */
    static RegistrationResult of(Registration registration) {
        return new RegistrationResult(registration.id(), registration.status(), null, null);
    }
}
