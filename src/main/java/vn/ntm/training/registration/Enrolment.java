package vn.ntm.training.registration;

import java.util.UUID;

/** Somebody of a list, to be put on the list of a class. */
public record Enrolment(UUID traineeId, UUID siteId, Placement placement) {}
