package vn.ntm.training.registration;

import java.util.UUID;

/** Nobody answered an offer in time; the seat went to the next. */
public record SeatOfferLapsed(UUID registrationId, UUID classId, UUID traineeId) {}
