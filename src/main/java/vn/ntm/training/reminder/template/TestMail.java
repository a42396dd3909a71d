package vn.ntm.training.reminder.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.reminder.LetterPreview;
import vn.ntm.training.reminder.channel.Letter;
import vn.ntm.training.reminder.channel.MailChannel;
import vn.ntm.training.reminder.channel.Outcome;
import vn.ntm.training.reminder.outbox.Delivery;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.RuleViolation;

/** Sends a text to who writes it, at once and to nobody else, so that it is seen as its readers will see it. */
@ApplicationScoped
class TestMail {

    @Inject
    CurrentUser current;

    @Inject
    AppUsers users;

    @Inject
    MailChannel mail;

    @Inject
    Delivery delivery;

    @Inject
    Audit audit;

    private record Told(String kind, String language, String classCode) {}

    /** @throws RuleViolation when there is no mail server, or the account has no address */
    Outcome send(TemplateKey key, LetterPreview.Shown shown) {
        if (!mail.isOn()) {
            throw new RuleViolation("template.no-mail-server");
        }
        AppUser self = users.require(current.require().id());
        if (self.email() == null) {
            throw new RuleViolation("template.no-own-address");
        }
        audit.recordReading(
                "message-template.tested",
                "message-template",
                key.kind().name(),
                new Told(key.kind().name(), key.language().code(), shown.classCode()));
        return delivery.make(
                new Letter(
                        Ids.next(),
                        key.kind().name(),
                        self.email(),
                        self.displayName(),
                        "[Thử] " + shown.subject(),
                        shown.text(),
                        shown.html()),
                mail);
    }
}
