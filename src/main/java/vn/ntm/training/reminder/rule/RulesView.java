package vn.ntm.training.reminder.rule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The rules of a class and what comes of them.
 *
 * @param own false: they are those of all classes
 * @param toCome what is planned for the people of the class as it is now, the next first, 50 at most
 */
public record RulesView(boolean own, List<ReminderRule> items, List<ToCome> toCome, int version) {

    /**
     * Reminders that will go out together.
     *
     * @param ordinal of the session
     * @param people with a confirmed registration
     */
    public record ToCome(UUID sessionId, int ordinal, Instant startsAt, Instant sendsAt, int minutes, long people) {}

    RulesInput input() {
        return new RulesInput(items.stream()
                .map(rule -> new RulesInput.Rule(rule.kind(), rule.anchor(), rule.minutes(), rule.active()))
                .toList());
    }
}
