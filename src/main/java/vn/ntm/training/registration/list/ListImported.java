package vn.ntm.training.registration.list;

import java.util.UUID;

/**
 * The people of a list were entered: one event for all of them.
 *
 * @param importId null: the rows were sent on a page, and no list of them is kept
 */
public record ListImported(UUID importId, UUID classId, int accepted, int updated) {}
