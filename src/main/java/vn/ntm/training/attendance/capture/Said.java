package vn.ntm.training.attendance.capture;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.attendance.MarkStatus;

/**
 * Something that was said of a person in a session, or of the number of people in a room.
 *
 * @param id of the capture; null for what was said on the roll itself
 * @param registrationId null for a headcount; then status and minutes are, too
 * @param heads null for a person
 * @param at when it was said: decides what stands
 * @param claimedAt what the phone said; the order within one phone whose clock is wrong
 */
record Said(
        UUID id,
        UUID siteId,
        UUID registrationId,
        String statusName,
        Integer minutes,
        Integer heads,
        Instant at,
        Instant claimedAt) {

    /** So far the clocks of phones and server may differ without anybody being wrong. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    private static final int MOST_HEADS = 5_000;
    private static final int MINUTES_OF_A_DAY = 1_440;

    /** The same for everybody, whatever arrived first. What was said on the roll itself comes before a tap of that instant. */
    static final Comparator<Said> BY_TIME = Comparator.comparing(Said::at)
            .thenComparing(Said::claimedAt)
            .thenComparing(Said::id, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Why something cannot be taken: a code of the problem texts with its arguments. */
    static final class Unreadable extends Exception {
        private final String code;
        private final transient Object[] arguments;

        Unreadable(String code, Object... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = arguments;
        }

        String code() {
            return code;
        }

        Object[] arguments() {
            return arguments;
        }
    }

    /**
     * @param opens from when on the roll of the session can be taken
     * @throws Unreadable when something in it is missing, or is not what it should be
     */
    static Said read(CapturesInput.Capture sent, UUID siteId, Instant opens, Instant now) throws Unreadable {
        Instant claimed = time(sent.capturedAt());
        Instant at = claimed.isAfter(now.plus(TOLERANCE)) ? now : claimed.isBefore(opens) ? opens : claimed;
        UUID id = id(sent.id());
        if (sent.registrationId() == null) {
            return new Said(id, siteId, null, null, null, heads(sent), at, claimed);
        }
        return new Said(
                id, siteId, person(sent.registrationId()), status(sent.status()), minutes(sent), null, at, claimed);
    }

    /** Who looks after a room knows who was in it, not who was in another: see ADR 51. */
    private boolean takesBackWhatAnotherRoomSaw(Said before) {
        return before != null && before.status().wasThere() && !status().wasThere() && !siteId.equals(before.siteId);
    }

    /** What stands of all that was said of one person, in whatever order it is given; empty when nothing was. */
    static Optional<Said> standing(List<Said> ofOnePerson) {
        Said stands = null;
        for (Said said : ofOnePerson.stream().sorted(BY_TIME).toList()) {
            if (!said.takesBackWhatAnotherRoomSaw(stands)) {
                stands = said;
            }
        }
        return Optional.ofNullable(stands);
    }

    MarkStatus status() {
        return MarkStatus.valueOf(statusName);
    }

    boolean isHeadcount() {
        return heads != null;
    }

    /** Whether the time that the phone said cannot be right, so that another one was taken. */
    boolean isTimeCorrected() {
        return !at.equals(claimedAt);
    }

    static UUID id(String text) throws Unreadable {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("capture.id");
        }
    }

    private static UUID person(String text) throws Unreadable {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("roll.foreign");
        }
    }

    private static String status(String text) throws Unreadable {
        return Arrays.stream(MarkStatus.values())
                .map(MarkStatus::name)
                .filter(name -> name.equals(text))
                .findFirst()
                .orElseThrow(() -> new Unreadable("capture.status"));
    }

    private static Integer minutes(CapturesInput.Capture sent) throws Unreadable {
        if (sent.headcount() != null) {
            throw new Unreadable("capture.both");
        }
        return range(sent.minutes(), MINUTES_OF_A_DAY);
    }

    private static Integer heads(CapturesInput.Capture sent) throws Unreadable {
        if (sent.headcount() == null || sent.status() != null) {
            throw new Unreadable("capture.neither");
        }
        return range(sent.headcount(), MOST_HEADS);
    }

    private static Integer range(Integer number, int most) throws Unreadable {
        if (number != null && (number < 0 || number > most)) {
            throw new Unreadable("input.number-range", 0, most);
        }
        return number;
    }

    /** To the microsecond, which is what the database holds. */
    private static Instant time(String text) throws Unreadable {
        try {
            Instant time =
                    OffsetDateTime.parse(text == null ? "" : text).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (time.isBefore(Instant.EPOCH) || time.isAfter(Instant.parse("2100-01-01T00:00:00Z"))) {
                throw new Unreadable("input.far-date");
            }
            return time;
        } catch (DateTimeParseException e) {
            throw new Unreadable("capture.time");
        }
    }
}
