package vn.ntm.training.registration.reservation;

import java.time.Instant;
import java.util.UUID;

/** The time to name people for reserved seats is nearly over, and some have no name yet. Told once. */
public record SeatsToBeNamed(UUID reservationId, UUID classId, long unitId, int seats, Instant nameUntil) {}
