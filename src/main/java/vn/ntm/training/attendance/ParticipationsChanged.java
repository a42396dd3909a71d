package vn.ntm.training.attendance;

import java.util.Map;
import java.util.UUID;
import vn.ntm.training.unit.CadreLevel;

/**
 * Participations (lượt) of a class were opened or closed; told in the transaction in which it happened.
 *
 * @param byCell how many more there are now in each cell; negative when fewer. Empty when others count now and the figures are the same
 */
public record ParticipationsChanged(UUID classId, Map<Cell, Integer> byCell) {

    /**
     * Where a participation is counted.
     *
     * @param unitId the lowest unit of the trainee at the time; null for the Ministry
     * @param gender null when not told
     */
    public record Cell(Long unitId, CadreLevel level, String gender) {}
}
