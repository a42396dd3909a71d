package vn.ntm.training.course;

import java.util.UUID;

/** A class is over and stays as it is: no roll is taken any more. */
public record ClassClosed(UUID classId, String code) {}
