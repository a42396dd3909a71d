package vn.ntm.training.curriculum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * A curriculum as it is shown.
 *
 * @param validTo first day on which it is no longer used
 * @param modules the national set in order, then those of the province asked for; absent in lists
 */
public record CurriculumView(
        String code,
        String title,
        String period,
        String documentNumber,
        LocalDate documentDate,
        String issuer,
        LocalDate validFrom,
        LocalDate validTo,
        String audience,
        int version,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<ModuleView> modules) {

    static CurriculumView of(Curriculum curriculum, List<CurriculumModule> modules) {
        return of(
                curriculum,
                curriculum.asInput(),
                modules.stream().map(ModuleView::of).toList());
    }

    static CurriculumView withoutModules(Curriculum curriculum) {
        return of(curriculum, curriculum.asInput(), null);
    }

    private static CurriculumView of(Curriculum curriculum, CurriculumInput facts, List<ModuleView> modules) {
        return new CurriculumView(
                facts.code(),
                facts.title(),
                facts.period(),
                facts.documentNumber(),
                facts.documentDate(),
                facts.issuer(),
                facts.validFrom(),
                facts.validTo(),
                facts.audience(),
                curriculum.version(),
                modules);
    }
}
