package vn.ntm.training.course;

import java.util.UUID;

/** The capacity of a class changed; null is no limit. */
public record SeatsChanged(UUID classId, Integer capacity) {}
