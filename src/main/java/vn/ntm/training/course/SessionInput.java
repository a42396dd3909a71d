package vn.ntm.training.course;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.shared.input.InputCheck;

/**
 * A session as given by the organiser. Only {@code startsAt} and {@code endsAt} are needed; {@code periods} are teaching
 * hours (tiết); {@code tool}, {@code link}, {@code meetingId} and {@code passcode} lead into the online room.
 */
public record SessionInput(
        String title,
        Instant startsAt,
        Instant endsAt,
        Integer periods,
        String tool,
        String link,
        String meetingId,
        String passcode,
        String backupLink,
        List<TrainerInput> trainers) {

    private static final int MOST_TRAINERS = 50;
    private static final Duration LONGEST = Duration.ofHours(24);

    public static SessionInput of(Instant startsAt, Instant endsAt) {
        return new SessionInput(null, startsAt, endsAt, null, null, null, null, null, null, List.of());
    }

    /** For those who are not invited. */
    SessionInput withoutRoom() {
        return new SessionInput(title, startsAt, endsAt, periods, tool, null, null, null, null, trainers);
    }

    /** For what is kept: a secret stays in one place. */
    SessionInput withoutPasscode() {
        return new SessionInput(title, startsAt, endsAt, periods, tool, link, meetingId, null, backupLink, trainers);
    }

    /** Without the trainer of this name and telephone. */
    public SessionInput taughtWithout(String fullName, String phone) {
        List<TrainerInput> others = trainers.stream()
                .filter(trainer -> !trainer.fullName().equals(fullName) || !Objects.equals(trainer.phone(), phone))
                .toList();
        return new SessionInput(title, startsAt, endsAt, periods, tool, link, meetingId, passcode, backupLink, others);
    }

    /** The accounts that see and run the class by this session. */
    Set<UUID> accounts() {
        return Stream.ofNullable(trainers)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(TrainerInput::userId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether who knows the other one is there, at the same time and in the same online room. */
    boolean meetsLike(SessionInput other) {
        return startsAt.equals(other.startsAt)
                && endsAt.equals(other.endsAt)
                && Objects.equals(tool, other.tool)
                && Objects.equals(link, other.link)
                && Objects.equals(meetingId, other.meetingId)
                && Objects.equals(passcode, other.passcode)
                && Objects.equals(backupLink, other.backupLink);
    }

    SessionInput checked(InputCheck check) {
        check.instant("startsAt", check.required("startsAt", startsAt));
        check.instant("endsAt", check.required("endsAt", endsAt));
        if (startsAt != null && endsAt != null) {
            Duration length = Duration.between(startsAt, endsAt);
            check.that(length.isPositive(), "endsAt", "session.ends-before-start");
            check.that(length.compareTo(LONGEST) <= 0, "endsAt", "session.too-long", LONGEST.toHours());
        }
        return new SessionInput(
                check.text("title", title, 500),
                startsAt,
                endsAt,
                check.number("periods", periods, 1, 24),
                check.text("tool", tool, 100),
                check.webAddress("link", link),
                check.text("meetingId", meetingId, 100),
                check.text("passcode", passcode, 100),
                check.webAddress("backupLink", backupLink),
                trainers(check));
    }

    private List<TrainerInput> trainers(InputCheck check) {
        List<TrainerInput> checked = new ArrayList<>();
        check.each("trainers", trainers, MOST_TRAINERS, (below, trainer) -> checked.add(trainer.checked(below)));
        return checked;
    }
}
