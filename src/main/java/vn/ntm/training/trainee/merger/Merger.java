package vn.ntm.training.trainee.merger;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.trainee.Particulars;

/**
 * That one trainee turned out to be another one.
 *
 * @param before what was known of the person that stayed
 * @param after the same with what was kept of the other
 * @param undoneAt null as long as it stands
 */
record Merger(
        UUID id,
        UUID fromId,
        UUID intoId,
        Instant mergedAt,
        String mergedBy,
        String reason,
        Particulars before,
        Particulars after,
        Instant undoneAt,
        String undoneBy) {

    boolean isUndone() {
        return undoneAt != null;
    }

    /** What was known before the merger, but for what was told since. */
    Particulars restored(Particulars now) {
        if (before == null || after == null) {
            return now;
        }
        boolean sameUnit = Objects.equals(now.unitId(), after.unitId()) && now.cadreLevel() == after.cadreLevel();
        return new Particulars(
                back(now.fullName(), after.fullName(), before.fullName()),
                back(now.birthYear(), after.birthYear(), before.birthYear()),
                back(now.position(), after.position(), before.position()),
                back(now.organisation(), after.organisation(), before.organisation()),
                sameUnit ? before.cadreLevel() : now.cadreLevel(),
                sameUnit ? before.unitId() : now.unitId(),
                back(now.phone(), after.phone(), before.phone()),
                back(now.email(), after.email(), before.email()));
    }

    private static <T> T back(T now, T after, T before) {
        return Objects.equals(now, after) ? before : now;
    }
}
