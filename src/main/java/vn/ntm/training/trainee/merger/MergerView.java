package vn.ntm.training.trainee.merger;

import java.time.Instant;
import java.util.UUID;

/**
 * That one trainee turned out to be another one.
 *
 * @param undoneAt null as long as it stands
 */
public record MergerView(UUID id, UUID fromId, UUID intoId, Instant mergedAt, String reason, Instant undoneAt) {

    static MergerView of(Merger merger) {
        return new MergerView(
                merger.id(), merger.fromId(), merger.intoId(), merger.mergedAt(), merger.reason(), merger.undoneAt());
    }
}
