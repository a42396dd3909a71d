package vn.ntm.training.trainee.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.OwnPerson;
import vn.ntm.training.trainee.people.Trainings;

/** People agree for themselves, and take it back. */
@ApplicationScoped
@Transactional
public class ConsentGiving {

    /** What the audit keeps. */
    private record Given(Purpose purpose, Integer textVersion, String language, String way) {}

    @Inject
    OwnPerson ownPerson;

    @Inject
    PrivacyTexts texts;

    @Inject
    Consents consents;

    @Inject
    Trainings trainings;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Agreeing twice is agreeing once.
     *
     * @param language in which the text was read
     * @throws InvalidInput unless it is said in so many words
     * @throws RuleViolation when the text that was read is not the one of today
     */
    public void give(ConsentInput typed, Language language) {
        ConsentInput input = typed.checked();
        UUID me = ownPerson.require();
        PrivacyText text = texts.require(input.purpose(), language);
        if (text.version() != input.version()) {
            throw new RuleViolation("trainee.consent-text-changed");
        }
        if (consents.holds(me, input.purpose())) {
            return;
        }
        String way = currentUser.link().isPresent() ? "LINK" : "ACCOUNT";
        if (consents.add(me, text, way, now())) {
            audit.record(
                    "trainee.consent-given",
                    "trainee",
                    me,
                    null,
                    new Given(text.purpose(), text.version(), text.language(), way));
        }
    }

    /** Also erases what is kept without a consent. */
    public void withdraw(Purpose purpose) {
        if (purpose == null || !purpose.asksForConsent()) {
            throw InvalidInput.of("purpose", purpose == null ? "input.required" : "trainee.consent-not-asked");
        }
        UUID me = ownPerson.require();
        var rows = trainings.rowsOf(me);
        if (consents.withdraw(rows, purpose, now())) {
            audit.record("trainee.consent-withdrawn", "trainee", me, new Given(purpose, null, null, null), null);
        }
        withdrawn.fire(new ConsentWithdrawn(me, rows, purpose));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
