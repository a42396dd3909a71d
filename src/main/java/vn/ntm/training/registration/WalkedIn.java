package vn.ntm.training.registration;

import java.util.UUID;

/** Somebody who had no place sits in a room of the class, and is on its list now. */
public record WalkedIn(UUID registrationId, UUID classId, UUID traineeId, UUID siteId) {}
