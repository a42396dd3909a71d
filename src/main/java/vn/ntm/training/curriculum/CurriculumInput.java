package vn.ntm.training.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.training.shared.input.InputCheck;

/**
 * A curriculum as given: code and title are needed. {@code validTo} is the first day on which it is no longer used.
 * {@code modules} is its national set, taken with a new curriculum only.
 */
public record CurriculumInput(
        String code,
        String title,
        String period,
        String documentNumber,
        LocalDate documentDate,
        String issuer,
        LocalDate validFrom,
        LocalDate validTo,
        String audience,
        List<ModuleInput> modules) {

    private static final int MOST_MODULES = 500;

    CurriculumInput checked() {
        var check = new InputCheck();
        check.that(
                validFrom == null || validTo == null || validTo.isAfter(validFrom), "validTo", "curriculum.validity");
        var checked = new CurriculumInput(
                Codes.checked(check, code),
                check.requiredText("title", title, 1_000),
                check.text("period", period, 50),
                check.text("documentNumber", documentNumber, 100),
                check.date("documentDate", documentDate),
                check.text("issuer", issuer, 300),
                check.date("validFrom", validFrom),
                check.date("validTo", validTo),
                check.text("audience", audience, 1_000),
                modules(check));
        check.done();
        return checked;
    }

    private List<ModuleInput> modules(InputCheck check) {
        List<ModuleInput> checked = new ArrayList<>();
        check.each("modules", modules, MOST_MODULES, (below, module) -> {
            check.that(module.unitId() == null, "modules", "curriculum.national-only");
            checked.add(module.numbered(checked.size() + 1).checked(below));
        });
        return checked;
    }
}
