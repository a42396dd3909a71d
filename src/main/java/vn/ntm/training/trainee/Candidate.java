package vn.ntm.training.trainee;

import java.util.UUID;

/**
 * A trainee who may be the one that is looked for.
 *
 * @param id of the person, also where the row that is like was merged into another one
 */
record Candidate(UUID id, Identity identity) {}
