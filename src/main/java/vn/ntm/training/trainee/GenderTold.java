package vn.ntm.training.trainee;

import java.util.List;
import java.util.UUID;

/** The gender of people became known who had been entered without; figures by gender move with it. */
public record GenderTold(List<UUID> traineeIds) {}
