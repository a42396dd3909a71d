package vn.ntm.training.reminder.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Grant;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Whose texts a request is about, and whether its sender may read and change them. */
@ApplicationScoped
class TemplateAccess {

    @Inject
    CurrentUser current;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * @param unit an id; blank for the unit that the sender works for
     * @param language blank is Vietnamese
     * @throws NotAllowed when the sender may not read the texts of the unit
     */
    TemplateKey requireReadable(String unit, String kind, String language) {
        MessageKind known = MessageKind.TO_PEOPLE.stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound.of("message-template", kind));
        return new TemplateKey(requireReadable(unit), known, language(language));
    }

    /** The same to be changed. */
    TemplateKey requireChangeable(String unit, String kind, String language) {
        TemplateKey key = requireReadable(unit, kind, language);
        if (!mayChange(key.unitId())) {
            throw new NotAllowed("http.403");
        }
        return key;
    }

    /** @return null: the Ministry */
    Long requireReadable(String unit) {
        Long chosen = QueryText.unit("unit", unit).orElseGet(this::usual);
        if (!current.scope().mayRead(chosen)) {
            throw new NotAllowed("http.403");
        }
        if (chosen != null && units.findOn(chosen, LocalDate.now(clock)).isEmpty()) {
            throw InvalidInput.of("unit", "not-found.unit", chosen);
        }
        return chosen;
    }

    boolean mayChange(Long unitId) {
        return current.scope().mayChange(unitId);
    }

    /** The units that the sender works for by name, when there are several to choose from. */
    List<UnitView> choices() {
        List<UnitView> own = current.require().grants().stream()
                .filter(grant -> grant.role().isDesk())
                .map(Grant::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(unit -> units.findOn(unit, LocalDate.now(clock)).stream())
                .toList();
        return own.size() > 1 ? own : List.of();
    }

    /** How a unit is called; null for the Ministry. */
    String name(Long unitId) {
        return unitId == null
                ? null
                : units.findOn(unitId, LocalDate.now(clock)).map(UnitView::path).orElse("");
    }

    private Long usual() {
        if (current.scope().mayRead(null)) {
            return null;
        }
        return current.require().grants().stream()
                .filter(grant -> grant.role().isDesk())
                .map(Grant::unitId)
                .filter(unit -> current.scope().mayRead(unit))
                .findFirst()
                .orElse(null);
    }

    private static Language language(String code) {
        if (code == null || code.isBlank()) {
            return Language.VI;
        }
        return Arrays.stream(Language.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("language", "input.choice", "vi, en"));
    }
}
