package vn.ntm.training.course;

import java.util.UUID;

/** A draft was made like another class; what other subjects keep of that class, they copy. */
public record ClassCopied(UUID originalId, UUID copyId) {}
