package vn.ntm.training.registration.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Units that have sent nobody to a class were reminded of it; fired in the transaction that keeps the fact. */
public record InvitedUnitsReminded(UUID classId, List<Long> unitIds, Instant at) {}
