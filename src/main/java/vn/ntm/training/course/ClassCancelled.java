package vn.ntm.training.course;

import java.util.UUID;

/** A class will not take place. */
public record ClassCancelled(UUID classId, String code, String reason) {}
