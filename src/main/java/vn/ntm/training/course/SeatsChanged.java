package vn.ntm.training.course;

import java.util.UUID;

/** There may be other seats in a class than before, by its capacity (null is no limit), a quota, a site or a reservation. */
public record SeatsChanged(UUID classId, Integer capacity) {}
