package vn.ntm.training.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;

/**
 * A roll beside the marks that stand.
 *
 * @param changes what has to be recorded
 * @param confirmed marks that say it already
 * @param presentElsewhere people whom this room misses and another room had
 */
record RollComparison(List<NewMark> changes, List<UUID> confirmed, int presentElsewhere) {

    /** @param standing registration → its mark in this session */
    static RollComparison of(RollInput roll, UUID siteId, Map<UUID, Current> standing) {
        List<NewMark> changes = new ArrayList<>();
        List<UUID> confirmed = new ArrayList<>();
        int presentElsewhere = 0;
        for (RollInput.Mark said : roll.marks()) {
            Current stands = standing.get(said.registrationId());
            if (isPresentElsewhere(said, siteId, stands)) {
                presentElsewhere++;
            } else if (saysTheSame(said, siteId, stands)) {
                confirmed.add(stands.id());
            } else {
                changes.add(new NewMark(said, stands));
            }
        }
        return new RollComparison(changes, confirmed, presentElsewhere);
    }

    /**
     * A room knows who was in it, not who was in another: it takes back a presence only where it told it itself. A presence
     * without a room is what the person said, or a log: against that, whoever answers for a room is right.
     */
    private static boolean isPresentElsewhere(RollInput.Mark said, UUID siteId, Current stands) {
        return stands != null
                && stands.status().wasThere()
                && !said.status().wasThere()
                && stands.siteId() != null
                && !siteId.equals(stands.siteId());
    }

    private static boolean saysTheSame(RollInput.Mark said, UUID siteId, Current stands) {
        return stands != null
                && stands.status() == said.status()
                && siteId.equals(stands.siteId())
                && Objects.equals(stands.minutes(), said.minutes());
    }
}
