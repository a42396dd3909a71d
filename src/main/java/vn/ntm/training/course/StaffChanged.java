package vn.ntm.training.course;

import java.util.UUID;

/** Other people teach in a class, or look after the technology of its sites, than before. */
public record StaffChanged(UUID classId) {}
