package vn.ntm.training.attendance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;

/**
 * The roll of one room in one session. It says something only about the people it names: who is not on it keeps the mark
 * there was, or has none.
 *
 * @param headcount people that the room says it had, named or not; null leaves what was said before
 */
public record RollInput(Integer headcount, List<Mark> marks) {

    static final int MOST_MARKS = 2_000;
    private static final int MOST_HEADS = 5_000;
    private static final int MINUTES_OF_A_DAY = 1_440;

    /** @param minutes how long somebody was there; null when nobody looked at the clock */
    public record Mark(UUID registrationId, MarkStatus status, Integer minutes) {}

    void check() {
        var check = new InputCheck();
        check.number("headcount", headcount, 0, MOST_HEADS);
        check.required("marks", marks);
        check.that(marks == null || marks.size() <= MOST_MARKS, "marks", "roll.too-many", MOST_MARKS);
        check.done();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            check(marks.get(i), check.below(place(i)), seen);
            check.that(marks.get(i) != null, place(i), "input.required");
        }
        check.done();
    }

    private static void check(Mark mark, InputCheck check, Set<UUID> seen) {
        if (mark == null) {
            return;
        }
        check.required("registrationId", mark.registrationId());
        check.required("status", mark.status());
        check.number("minutes", mark.minutes(), 0, MINUTES_OF_A_DAY);
        check.that(mark.registrationId() == null || seen.add(mark.registrationId()), "registrationId", "roll.twice");
    }

    /** How a complaint names the mark. */
    static String place(int index) {
        return "marks[" + index + "]";
    }

    List<UUID> registrationIds() {
        return marks.stream().map(Mark::registrationId).toList();
    }
}
