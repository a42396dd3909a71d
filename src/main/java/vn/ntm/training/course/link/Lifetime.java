package vn.ntm.training.course.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.ntm.training.shared.problem.InvalidInput;

/** How long a link works, as a form offers it: in days. */
public final class Lifetime {

    /** A week, as links last that are issued without an end. */
    public static final String USUAL = "7";

    private static final List<String> DAYS = List.of("1", "3", "7", "14", "30");

    private Lifetime() {}

    public static List<String> choices() {
        return DAYS;
    }

    /** @throws InvalidInput for what the form does not offer */
    public static Instant end(String days, Instant now) {
        if (days == null || !DAYS.contains(days)) {
            throw InvalidInput.of("days", "input.wrong-type");
        }
        return now.plus(Duration.ofDays(Long.parseLong(days)));
    }
}
