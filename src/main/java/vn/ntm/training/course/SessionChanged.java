package vn.ntm.training.course;

import java.util.UUID;

/** A session of a published class was added, moved, removed, or its room changed. */
public record SessionChanged(UUID classId, UUID sessionId) {}
