package vn.ntm.training.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.unit.CadreLevel;

/**
 * One participation (lượt) that counts now, and what it stands on.
 *
 * @param unit of the person, as it was printed when the person registered; null for the Ministry
 * @param session ordinal of the session it is counted for; null when it is counted for the whole class
 * @param heldOn the day it is counted on
 * @param countedFrom since when it counts
 * @param marks of the person in all sessions of the class, in the order of time; also by other registrations that turned out
 *     to be of the same person
 */
public record CountedPerson(
        UUID id,
        UUID registrationId,
        String fullName,
        String unit,
        CadreLevel level,
        Integer session,
        LocalDate heldOn,
        Instant countedFrom,
        List<Mark> marks) {

    /**
     * What stands of a person in a session.
     *
     * @param site the room that said so; null when no room did
     * @param minutes null when nobody told
     * @param basis ROLL, CHECK_IN, JOIN_LOG or IMPORT
     * @param atWork whether the person taught there, or looked after the technology of a room: such a mark does not count
     * @param signedSheets how many pictures of the signed sheet of the room the reader may open
     * @param recordedBy null when nobody was signed in
     * @param reason why it was corrected to this; null for what a roll, a check-in or a log said
     * @param earlier what stood before, the latest first
     */
    public record Mark(
            UUID sessionId,
            int session,
            Instant startsAt,
            UUID siteId,
            String site,
            MarkStatus status,
            Integer minutes,
            String basis,
            boolean atWork,
            long signedSheets,
            String recordedBy,
            Instant recordedAt,
            String reason,
            List<Superseded> earlier) {

        /** Where the pictures of the signed sheet are shown. */
        public String sheetAddress() {
            return "/sessions/" + sessionId + "/sites/" + siteId + "/signed-sheets";
        }
    }

    /** @param supersededAt when something else came in its place, or it was taken back with the registration */
    public record Superseded(
            MarkStatus status,
            Integer minutes,
            String basis,
            String site,
            String recordedBy,
            Instant recordedAt,
            String reason,
            Instant supersededAt) {}
}
