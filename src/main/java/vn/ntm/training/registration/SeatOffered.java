package vn.ntm.training.registration;

import java.time.Instant;
import java.util.UUID;

/** A seat became free and is held for the first who waited, until the answer or the time by which there has to be one. */
public record SeatOffered(UUID registrationId, UUID classId, UUID traineeId, Instant until) {}
