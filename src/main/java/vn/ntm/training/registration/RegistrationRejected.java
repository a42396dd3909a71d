package vn.ntm.training.registration;

import java.util.UUID;

/** The organiser said no. */
public record RegistrationRejected(UUID registrationId, UUID classId, UUID traineeId) {}
