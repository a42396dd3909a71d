package vn.ntm.training.audit;

import java.time.Instant;

/** An entry on its way into the table; {@code before} and {@code after} are JSON. */
record PendingEntry(
        Instant at,
        String actor,
        String role,
        String scope,
        String action,
        String subjectType,
        String subjectId,
        String before,
        String after,
        String requestId) {}
