package vn.ntm.training.attendance;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.unit.CadreLevel;

/**
 * The roll of a room as its page shows it.
 *
 * @param headcount as typed, else as declared
 * @param version of the roll that is shown
 * @param note what the reader has to know before handing in; null when there is nothing
 * @param closed why no roll can be handed in now; null when one can
 * @param phone for the script of the page
 * @param handedIn the latest receipt; null when the roll was not handed in
 * @param errors what is wrong with what was sent
 */
public record RoomRoll(
        ClassHead trainingClass,
        Room room,
        List<Line> lines,
        String headcount,
        Stands stands,
        String version,
        Note note,
        String closed,
        boolean takable,
        Phone phone,
        HandedIn handedIn,
        FormErrors errors) {

    /** What the page says above the names. */
    public enum Note {
        /** Everybody is ticked off as present, nothing is recorded. */
        ALL_PRESENT,
        /** Somebody handed in another roll meanwhile. */
        STALE
    }

    /**
     * Which room in which session.
     *
     * @param level of its unit: that of most who sit in it; empty when not known
     */
    public record Room(
            UUID sessionId,
            UUID siteId,
            String name,
            String unit,
            String level,
            int ordinal,
            Instant startsAt,
            Instant endsAt) {}

    /**
     * What a phone needs to go on without a network.
     *
     * @param rendered what the clock of the server said when the page was made
     * @param keepUntil until when the phone may keep the page
     */
    public record Phone(Instant rendered, Instant keepUntil) {}

    /**
     * What is recorded.
     *
     * @param headcount as declared, null when never
     * @param present names that were in the room
     * @param since when the latest mark was recorded; null while there is none
     */
    public record Stands(Integer headcount, int present, int marked, Instant since) {

        /** People that the room had and nobody named; below 0: named, and not counted. */
        public int unnamed() {
            return headcount == null ? 0 : headcount - present;
        }

        public int tooMany() {
            return -unnamed();
        }
    }

    /** When something was tapped, and when it was recorded. */
    public record Late(Instant captured, Instant recorded) {}

    /**
     * One person.
     *
     * @param chosen what is ticked off; null while nothing is
     * @param recorded what is recorded for this room, where it is not what is ticked off; else null
     * @param elsewhere another room that had the person; null when none had
     * @param late when the mark of this room was tapped long before it arrived; else null
     * @param checkedIn when the person checked in; null: did not
     */
    public record Line(
            UUID registrationId,
            String fullName,
            String position,
            String unit,
            boolean walkedIn,
            MarkStatus chosen,
            MarkStatus recorded,
            String elsewhere,
            Late late,
            Instant checkedIn) {

        public String field() {
            return RollForm.field(registrationId);
        }

        public List<MarkStatus> statuses() {
            return List.of(MarkStatus.values());
        }
    }

    public boolean isOpen() {
        return takable && closed == null;
    }

    /** Nothing is ticked off that is not recorded: a phone need only send what is tapped from now on. */
    public boolean isAsRecorded() {
        return note == null && errors.equals(FormErrors.NONE);
    }

    public List<MarkStatus> statuses() {
        return List.of(MarkStatus.values());
    }

    public List<Gender> genders() {
        return List.of(Gender.values());
    }

    /** Of people whom a room can know. */
    public List<CadreLevel> levels() {
        return Arrays.stream(CadreLevel.values())
                .filter(level -> level != CadreLevel.CENTRAL)
                .toList();
    }

    public boolean isStale() {
        return note == Note.STALE;
    }

    public boolean isAllPresent() {
        return note == Note.ALL_PRESENT;
    }

    public long chosen() {
        return lines.stream().filter(line -> line.chosen() != null).count();
    }

    public long chosenPresent() {
        return lines.stream()
                .filter(line -> line.chosen() != null && line.chosen().wasThere())
                .count();
    }

    /** People for whom nothing is ticked off and whom no other room had. */
    public long left() {
        return lines.stream()
                .filter(line -> line.chosen() == null && line.elsewhere() == null)
                .count();
    }
}
