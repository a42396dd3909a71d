package vn.ntm.training.reminder.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.shared.input.InputCheck;

/** All rules of a class as they are to be. */
public record RulesInput(List<Rule> items) {

    private static final int MOST = 30;
    private static final int MOST_MINUTES_BEFORE = 60 * 24 * 60;
    private static final int LEAST_MINUTES_BEFORE = 10;
    private static final int MOST_MINUTES_AFTER = 14 * 24 * 60;

    /**
     * One of them.
     *
     * @param kind null: a reminder of the session
     * @param anchor null: the start
     * @param minutes after the anchor; negative: before
     * @param active null: true
     */
    public record Rule(MessageKind kind, RuleAnchor anchor, Integer minutes, Boolean active) {

        private Rule complete() {
            return new Rule(
                    Objects.requireNonNullElse(kind, MessageKind.SESSION_REMINDER),
                    Objects.requireNonNullElse(anchor, RuleAnchor.START),
                    minutes,
                    Objects.requireNonNullElse(active, true));
        }

        boolean isAt(Rule other) {
            return kind == other.kind && anchor == other.anchor && minutes.equals(other.minutes);
        }

        private void check(InputCheck check) {
            check.that(MessageKind.BY_RULE.contains(kind), "kind", "reminder.no-rule-kind");
            if (check.required("minutes", minutes) == null) {
                return;
            }
            if (kind == MessageKind.SESSION_REMINDER) {
                check.that(anchor == RuleAnchor.START, "anchor", "reminder.before-start");
                check.that(
                        -minutes >= LEAST_MINUTES_BEFORE && minutes >= -MOST_MINUTES_BEFORE,
                        "minutes",
                        "reminder.out-of-range");
            } else {
                check.number("minutes", minutes, -MOST_MINUTES_BEFORE, MOST_MINUTES_AFTER);
            }
        }
    }

    RulesInput checked() {
        var check = new InputCheck();
        List<Rule> rules = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        check.each("items", items, MOST, (below, given) -> {
            Rule rule = given.complete();
            rule.check(below);
            below.that(
                    seen.add(Stream.<Object>of(rule.kind, rule.anchor, String.valueOf(rule.minutes))
                            .toList()),
                    "minutes",
                    "reminder.twice");
            rules.add(rule);
        });
        check.done();
        return new RulesInput(rules);
    }

    /** Whether it is there and switched on. */
    boolean isActive(Rule rule) {
        return items.stream().anyMatch(one -> one.isAt(rule) && one.active);
    }

    RulesInput with(Rule added) {
        return new RulesInput(Stream.concat(items.stream(), Stream.of(added)).toList());
    }

    RulesInput without(Rule gone) {
        return new RulesInput(items.stream().filter(one -> !one.isAt(gone)).toList());
    }
}
