package vn.ntm.training.registration;

import java.util.UUID;

/** Somebody will not come, or should not count any more; whoever marked the person takes the marks back. */
public record RegistrationCancelled(UUID registrationId, UUID classId, UUID traineeId) {}
