package vn.ntm.training.reminder.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.shared.text.Language;

/** What a unit says in messages of every kind. */
@ApplicationScoped
class TemplateLists {

    @Inject
    MessageTemplates templates;

    /** Of every kind in every language, that of the product where the unit wrote none. */
    List<MessageTemplateView> of(Long unitId) {
        Map<String, MessageTemplate> own = templates.of(unitId).stream()
                .collect(Collectors.toMap(one -> one.kind() + one.language(), KeyedTemplate::template));
        return MessageKind.TO_PEOPLE.stream()
                .flatMap(kind -> Stream.of(Language.values()).map(language -> new TemplateKey(unitId, kind, language)))
                .map(view(own))
                .toList();
    }

    private static Function<TemplateKey, MessageTemplateView> view(Map<String, MessageTemplate> own) {
        return key -> {
            MessageTemplate stored = own.get(key.kind().name() + key.language());
            return stored == null ? MessageTemplateView.standard(key) : MessageTemplateView.of(key, stored);
        };
    }

    MessageTemplateView of(TemplateKey key) {
        return templates
                .find(key)
                .map(stored -> MessageTemplateView.of(key, stored))
                .orElseGet(() -> MessageTemplateView.standard(key));
    }
}
