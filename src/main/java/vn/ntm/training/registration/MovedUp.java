package vn.ntm.training.registration;

import java.util.UUID;

/** Somebody who waited has a seat now; {@link RegistrationConfirmed} is told as well. */
public record MovedUp(UUID registrationId, UUID classId, UUID traineeId) {}
