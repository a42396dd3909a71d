package vn.ntm.training.reminder.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.StaleVersion;

/** Writes the text of a unit, and goes back to that of the product. */
@ApplicationScoped
@Transactional
class MessageTemplateEditing {

    @Inject
    MessageTemplates templates;

    @Inject
    CurrentUser current;

    @Inject
    Audit audit;

    /** As the audit keeps it. */
    private record Recorded(
            Long unitId, String kind, String language, String subjectLine, String body, String shortText) {

        private static Recorded of(TemplateKey key, MessageTemplateInput text) {
            return new Recorded(
                    key.unitId(),
                    key.kind().name(),
                    key.language().code(),
                    text.subject(),
                    text.body(),
                    text.shortText());
        }
    }

    /**
     * @param seen the version that was read; 0: the text of the product
     * @param text checked
     */
    MessageTemplateView store(TemplateKey key, IfMatch seen, MessageTemplateInput text) {
        Optional<MessageTemplate> before = templates.findLocked(key);
        seen.check(before.map(MessageTemplate::version).orElse(0));
        UUID id = before.map(MessageTemplate::id).orElseGet(Ids::next);
        if (before.isPresent()) {
            templates.update(id, text, current.actor());
        } else if (!templates.insert(id, key, text, current.actor())) {
            throw new StaleVersion();
        }
        audit.record(
                "message-template.stored",
                "message-template",
                id,
                before.map(stored -> Recorded.of(key, stored.text())).orElse(null),
                Recorded.of(key, text));
        return templates
                .find(key)
                .map(stored -> MessageTemplateView.of(key, stored))
                .orElseThrow();
    }

    /** Nothing happens where the unit wrote none. */
    void remove(TemplateKey key, IfMatch seen) {
        Optional<MessageTemplate> before = templates.findLocked(key);
        seen.check(before.map(MessageTemplate::version).orElse(0));
        before.ifPresent(stored -> {
            templates.delete(stored.id());
            audit.record(
                    "message-template.removed", "message-template", stored.id(), Recorded.of(key, stored.text()), null);
        });
    }
}
