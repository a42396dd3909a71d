package vn.ntm.training.registration.list;

import java.time.Instant;
import java.util.UUID;

/**
 * The right of one worker to work on a list.
 *
 * @param until also what tells this worker's lease from another's
 * @param attempt how often the list was begun, this time included
 */
record Lease(UUID listId, Instant until, int attempt) {}
