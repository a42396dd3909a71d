package vn.ntm.training.reminder.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.attendance.MyTrainings;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.RuleViolation;

/** Choosing how one is told, by an account or by a personal link; and turning off what is optional by the link of a mail. */
@ApplicationScoped
@Transactional
class PreferenceSetting {

    /** As the audit names who came by the link of a mail. */
    private static final String BY_MAIL = "link:unsubscribe";

    /** As the audit keeps it. */
    private record TurnedOff(Topic topic) {}

    @Inject
    MyTrainings trainings;

    @Inject
    Preferences preferences;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    boolean isSomebody() {
        return trainings.person().isPresent();
    }

    MessagePreference own() {
        return trainings.person().map(preferences::of).orElse(MessagePreference.NOTHING_CHOSEN);
    }

    Set<Channel> possible() {
        return trainings.person().map(preferences::possibleFor).orElse(Set.of());
    }

    /** @throws RuleViolation when no person belongs to the account */
    void choose(PreferenceInput input, IfMatch seen) {
        UUID person = trainings.person().orElseThrow(() -> new RuleViolation("preference.nobody"));
        PreferenceInput chosen = input.checked(preferences.possibleFor(person));
        MessagePreference before = preferences.of(person);
        seen.check(before.version());
        preferences.put(person, chosen, before.version(), clock.instant());
        audit.record("preference.chosen", "trainee", person, before, preferences.of(person));
    }

    void turnOff(UUID traineeId, Topic topic) {
        if (preferences.turnOff(traineeId, topic, clock.instant())) {
            audit.recordFor(BY_MAIL, "preference.turned-off", "trainee", traineeId, null, new TurnedOff(topic));
        }
    }
}
