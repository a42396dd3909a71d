package vn.ntm.training.curriculum;

import java.math.BigDecimal;
import vn.ntm.training.shared.input.InputCheck;

/**
 * A module as given: code and title are needed. {@code unitId} is the province that adds it for itself, null the national
 * set; {@code periods} are teaching hours (tiết).
 */
public record ModuleInput(
        String code,
        Integer ordinal,
        String group,
        String groupTitle,
        String title,
        Boolean titleConfirmed,
        Integer periods,
        BigDecimal days,
        Long unitId) {

    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100);

    ModuleInput checked(InputCheck check) {
        check.that(
                days == null || days.signum() > 0 && days.compareTo(MOST_DAYS) <= 0 && days.scale() <= 1,
                "days",
                "module.days");
        return new ModuleInput(
                Codes.checked(check, code),
                check.number("ordinal", ordinal, 1, 1_000),
                check.text("group", group, 20),
                check.text("groupTitle", groupTitle, 500),
                check.requiredText("title", title, 1_000),
                // what a province adds, it gives the title itself
                titleConfirmed == null ? unitId != null : titleConfirmed,
                check.number("periods", periods, 1, 1_000),
                days,
                unitId);
    }

    /** The same at {@code next}, unless it has a place. */
    ModuleInput numbered(int next) {
        return ordinal != null
                ? this
                : new ModuleInput(code, next, group, groupTitle, title, titleConfirmed, periods, days, unitId);
    }
}
