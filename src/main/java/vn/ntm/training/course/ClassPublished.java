package vn.ntm.training.course;

import java.time.Instant;
import java.util.UUID;

/** A class can be seen and registered for from now on. */
public record ClassPublished(UUID classId, String code, Instant firstStart) {}
