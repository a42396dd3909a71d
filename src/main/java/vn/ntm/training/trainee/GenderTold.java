package vn.ntm.training.trainee;

import java.util.UUID;

/** The gender of somebody became known who had been entered without; figures by gender move with it. */
public record GenderTold(UUID traineeId, Gender gender) {}
