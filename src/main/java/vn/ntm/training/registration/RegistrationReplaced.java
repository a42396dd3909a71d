package vn.ntm.training.registration;

import java.util.UUID;

/** Somebody else comes instead: the first registration is cancelled, the second has its seat. */
public record RegistrationReplaced(UUID registrationId, UUID replacedById, UUID classId) {}
