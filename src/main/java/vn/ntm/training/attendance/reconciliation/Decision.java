package vn.ntm.training.attendance.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was decided of a room in a session, with the numbers as they were.
 *
 * @param reason null where all agreed
 * @param heads how many people sat in the room, as settled; null for a room that is excused
 * @param disagreements what did not agree then
 * @param by name of the user
 */
public record Decision(
        UUID id,
        Outcome outcome,
        String reason,
        Integer heads,
        List<Disagreement> disagreements,
        int registered,
        int unmarked,
        int present,
        int walkIns,
        Integer headcount,
        int sheets,
        Integer connectedMinutes,
        Long receipt,
        String by,
        Instant at) {}
