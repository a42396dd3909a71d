package vn.ntm.training.trainee;

import java.util.UUID;

/** A trainee who may be the one that is looked for. */
record Candidate(UUID id, Identity identity, boolean merged) {}
