package vn.ntm.training.attendance;

import java.util.Map;
import java.util.UUID;
import vn.ntm.training.shared.Writes;
import vn.ntm.training.unit.CadreLevel;

/**
 * Participations (lượt) of a class are about to be opened or closed. Told before they are written, so that totals of them are
 * written in the same round trip.
 *
 * @param byCell how many more there will be in each cell; negative when fewer
 * @param writes where statements are put that are to be run right after the participations
 */
public record ParticipationsChanging(UUID classId, Map<Cell, Integer> byCell, Writes writes) {

    /**
     * Where a participation is counted.
     *
     * @param unitId the lowest unit of the trainee at the time; null for the Ministry
     * @param gender null when not told
     */
    public record Cell(Long unitId, CadreLevel level, String gender) {}
}
