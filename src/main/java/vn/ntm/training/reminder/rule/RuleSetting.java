package vn.ntm.training.reminder.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassCopied;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.reminder.rule.RulesInput.Rule;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Says when the people of a class are reminded. */
@ApplicationScoped
@Transactional
class RuleSetting {

    @Inject
    TrainingClasses classes;

    @Inject
    StoredRules rules;

    @Inject
    Audit audit;

    @Inject
    Event<RulesChanged> changed;

    /** @param change from how it is to how it is to be */
    void change(UUID classId, IfMatch seen, UnaryOperator<RulesInput> change) {
        RulesView before = requireLocked(classId, seen);
        RulesInput input = change.apply(before.input()).checked();
        requireToCome(classId, before.input(), input);
        rules.store(classId, input);
        changed.fire(new RulesChanged(classId));
        audit.record("class.reminders-set", "class", classId, before.input(), input);
    }

    /** Lets the rules of all classes count again; nothing happens where they do. */
    void toDefaults(UUID classId, IfMatch seen) {
        RulesView before = requireLocked(classId, seen);
        if (!before.own()) {
            return;
        }
        rules.remove(classId);
        changed.fire(new RulesChanged(classId));
        audit.record(
                "class.reminders-set",
                "class",
                classId,
                before.input(),
                rules.of(classId).input());
    }

    private RulesView requireLocked(UUID classId, IfMatch seen) {
        TrainingClass trainingClass = classes.requireLocked(classId);
        if (trainingClass.status().isFinal()) {
            throw new RuleViolation(trainingClass.status() == ClassStatus.CLOSED ? "class.closed" : "class.cancelled");
        }
        RulesView before = rules.of(classId);
        seen.check(before.version());
        return before;
    }

    void on(@Observes ClassCopied copied) {
        rules.copy(copied.originalId(), copied.copyId());
    }

    /** What is switched on now must have a session left that it is in time for. */
    private void requireToCome(UUID classId, RulesInput before, RulesInput input) {
        StoredRules.Ends ends = rules.ends(classId);
        if (ends.lastStart() == null) {
            return;
        }
        var check = new InputCheck();
        for (int i = 0; i < input.items().size(); i++) {
            Rule rule = input.items().get(i);
            Instant last = (rule.anchor() == RuleAnchor.START ? ends.lastStart() : ends.lastEnd())
                    .plusSeconds(60L * rule.minutes());
            check.below("items[" + i + "]")
                    .that(
                            !rule.active() || before.isActive(rule) || last.isAfter(ends.now()),
                            "minutes",
                            "reminder.past",
                            VietnameseFormat.dateTime(last));
        }
        check.done();
    }
}
