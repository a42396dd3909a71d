package vn.ntm.training.reminder.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.shared.text.Language;

/** Texts of the reader's units in whose place messages go out with that of the product. */
@Named("brokenTemplates")
@ApplicationScoped
public class BrokenTemplates {

    @Inject
    MessageTemplates templates;

    @Inject
    TemplateAccess access;

    @Inject
    CurrentUser current;

    /** @param unit null: the Ministry */
    public record Broken(MessageKind kind, Language language, Long unitId, String unit, Instant since) {}

    public List<Broken> all() {
        return templates.broken(current.scope().reading()).stream()
                .map(this::named)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null for a kind that there is no more: no message of it goes out. */
    private Broken named(KeyedTemplate stored) {
        return MessageKind.TO_PEOPLE.stream()
                .filter(kind -> kind.name().equals(stored.kind()))
                .map(kind -> new Broken(
                        kind,
                        stored.language(),
                        stored.unitId(),
                        access.name(stored.unitId()),
                        stored.template().brokenAt()))
                .findFirst()
                .orElse(null);
    }
}
