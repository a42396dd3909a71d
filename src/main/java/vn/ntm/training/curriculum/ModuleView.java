package vn.ntm.training.curriculum;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A module as it is shown.
 *
 * @param titleNote said beside a title that is not the official one; null when it is
 * @param unitId the province that added it for itself; null: of the national set
 */
public record ModuleView(
        UUID id,
        String code,
        int ordinal,
        String group,
        String groupTitle,
        String title,
        boolean titleConfirmed,
        String titleNote,
        Integer periods,
        BigDecimal days,
        Long unitId,
        int version) {

    private static final String UNCONFIRMED = "tên chuyên đề chờ xác nhận";

    static ModuleView of(CurriculumModule module) {
        ModuleInput facts = module.asInput();
        return new ModuleView(
                module.id(),
                facts.code(),
                facts.ordinal(),
                facts.group(),
                facts.groupTitle(),
                facts.title(),
                facts.titleConfirmed(),
                facts.titleConfirmed() ? null : UNCONFIRMED,
                facts.periods(),
                facts.days(),
                facts.unitId(),
                module.version());
    }
}
