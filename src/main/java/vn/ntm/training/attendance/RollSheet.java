package vn.ntm.training.attendance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The roll of a room as it stands.
 *
 * @param headcount as last declared, null when never
 * @param present people who were in this room
 * @param people those registered for the room and those found in it, in the order of a roster: given name first
 */
public record RollSheet(UUID sessionId, UUID siteId, Integer headcount, int present, List<Person> people) {

    /** What the roll says now: another text as soon as a mark or the headcount is another. New names change nothing. */
    public String version() {
        String said = people.stream()
                .filter(person -> person.status() != null)
                .map(person -> person.registrationId() + person.status() + person.minutes() + person.markedAt())
                .sorted()
                .collect(Collectors.joining("\n", headcount + "\n", ""));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The latest mark; null while there is none. */
    public Instant lastRecorded() {
        return people.stream()
                .map(Person::recordedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * One line.
     *
     * @param unit as printed when they registered
     * @param cadreLevel see {@link vn.ntm.training.unit.CadreLevel}
     * @param walkedIn whether the person came unannounced
     * @param status null while there is no mark
     * @param capturedAt when it was tapped on a phone; null when it was said at the time it was recorded
     * @param markedAt the room whose roll found the person; not always this one
     * @param checkedInAt when the person checked in without the room's doing; null: did not. It stands beside the mark
     */
    public record Person(
            UUID registrationId,
            String fullName,
            String position,
            String unit,
            String cadreLevel,
            Boolean walkedIn,
            String status,
            Integer minutes,
            UUID markedAt,
            Instant recordedAt,
            Instant capturedAt,
            Instant checkedInAt) {

        /** Null while there is no mark. */
        @JsonIgnore
        public MarkStatus mark() {
            return status == null ? null : MarkStatus.valueOf(status);
        }
    }
}
