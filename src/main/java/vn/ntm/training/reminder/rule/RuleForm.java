package vn.ntm.training.reminder.rule;

import java.util.Optional;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.rule.RulesInput.Rule;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.problem.StaleVersion;

/**
 * A rule as somebody typed it.
 *
 * @param rule the key of the one that it is instead of; blank: it is new
 */
record RuleForm(String rule, String amount, String unit, String version) {

    static final RuleForm EMPTY = new RuleForm("", "", RuleUnit.HOURS.name(), "");

    /** More than any rule may have. */
    private static final long TOO_MUCH = 1_000_000;

    static RuleForm of(RuleRow row) {
        return new RuleForm(row.key(), String.valueOf(row.amount()), row.unit().name(), "");
    }

    /** Those that are there, with this one. */
    RulesInput into(RulesInput input) {
        Optional<Rule> former = rule == null || rule.isBlank() ? Optional.empty() : Optional.of(named(input));
        var check = new InputCheck();
        var typed = new Typed(check);
        Integer number = check.required("amount", typed.number("amount", amount));
        RuleUnit chosen = check.required("unit", typed.constant("unit", unit, RuleUnit.class));
        check.that(number == null || number >= 0, "amount", "input.whole-number");
        check.done();
        int minutes = (int) Math.min((long) number * chosen.minutes(), TOO_MUCH);
        return former.map(old -> input.without(old)
                        .with(new Rule(old.kind(), old.anchor(), old.minutes() < 0 ? -minutes : minutes, old.active())))
                .orElseGet(() -> input.with(new Rule(MessageKind.SESSION_REMINDER, null, -minutes, true)));
    }

    RulesInput switched(RulesInput input) {
        Rule old = named(input);
        return input.without(old).with(new Rule(old.kind(), old.anchor(), old.minutes(), !old.active()));
    }

    RulesInput removed(RulesInput input) {
        return input.without(named(input));
    }

    /** @throws StaleVersion when there is none such any more */
    private Rule named(RulesInput input) {
        return input.items().stream()
                .filter(one ->
                        RuleRow.key(one.kind(), one.anchor(), one.minutes()).equals(rule))
                .findFirst()
                .orElseThrow(StaleVersion::new);
    }
}
