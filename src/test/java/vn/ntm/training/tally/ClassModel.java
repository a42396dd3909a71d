package vn.ntm.training.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.tally.Step.Cancel;
import vn.ntm.training.tally.Step.HandIn;
import vn.ntm.training.tally.Step.Register;

/** What one of those who work at once should bring about: the rules told once more, as simply as possible. */
final class ClassModel {

    private record Seen(MarkStatus status, int room) {}

    private final CountingRule rule;
    private final int threshold;
    private final Set<Integer> registered = new HashSet<>();
    /** Person → session → mark. */
    private final Map<Integer, Map<Integer, Seen>> marks = new HashMap<>();
    /** Person of the crowd → sessions. */
    private final Map<Integer, Set<Integer>> crowd = new HashMap<>();

    ClassModel(CountingRule rule, int threshold) {
        this.rule = rule;
        this.threshold = threshold;
    }

    /** @return whether the step is allowed */
    boolean take(Step step) {
        return switch (step) {
            case Register register -> registered.add(register.person());
            case Cancel cancel -> {
                marks.remove(cancel.person());
                yield registered.remove(cancel.person());
            }
            case HandIn roll -> {
                boolean allowed = roll.marks().stream().allMatch(mark -> registered.contains(mark.person()));
                if (allowed) {
                    roll.marks()
                            .forEach(mark -> mark(mark.person(), roll.session(), new Seen(mark.status(), roll.room())));
                    roll.crowd().forEach(person -> crowd.computeIfAbsent(person, _ -> new HashSet<>())
                            .add(roll.session()));
                }
                yield allowed;
            }
        };
    }

    private void mark(int person, int session, Seen seen) {
        marks.computeIfAbsent(person, _ -> new HashMap<>()).merge(session, seen, (before, now) -> {
            boolean isSeenElsewhere =
                    before.status().wasThere() && !now.status().wasThere() && before.room() != now.room();
            return isSeenElsewhere ? before : now;
        });
    }

    int registered() {
        return registered.size();
    }

    int participations() {
        return marks.values().stream()
                .mapToInt(ofOne -> count((int) ofOne.values().stream()
                        .filter(seen -> seen.status().wasThere())
                        .count()))
                .sum();
    }

    /** Sessions that a person of the crowd was marked in here; others marked them in others. */
    Set<Integer> sessionsOfCrowd(int person) {
        return crowd.getOrDefault(person, Set.of());
    }

    int count(int sessions) {
        return switch (rule) {
            case ONCE_PER_CLASS -> sessions >= threshold ? 1 : 0;
            case PER_SESSION -> sessions;
            case ONCE_PER_CLASS_BY_MINUTES -> throw new IllegalStateException("rolls of these steps tell no minutes");
        };
    }
}
