package vn.ntm.training.material;

import java.util.UUID;

/** A class that is announced has a new material, or a new edition of one. */
public record MaterialAdded(UUID classId) {}
