package vn.ntm.training.trainee.consent;

import java.util.List;
import java.util.UUID;

/**
 * Somebody no longer agrees: what is kept for this purpose is erased in the same transaction.
 *
 * @param rows those of the person, merged ones included
 */
public record ConsentWithdrawn(UUID personId, List<UUID> rows, Purpose purpose) {}
