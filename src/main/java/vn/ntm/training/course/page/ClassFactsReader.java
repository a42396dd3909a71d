package vn.ntm.training.course.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassReferences;
import vn.ntm.training.course.ClassSeats;
import vn.ntm.training.course.ClassView;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.curriculum.Curricula;
import vn.ntm.training.curriculum.CurriculumModule;
import vn.ntm.training.curriculum.Modules;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.unit.CadreLevel;

/** Gathers what the page of a class shows. */
@ApplicationScoped
class ClassFactsReader {

    @Inject
    ClassAccess access;

    @Inject
    ClassReferences references;

    @Inject
    ClassSeats seats;

    @Inject
    Curricula curricula;

    @Inject
    Modules modules;

    @Inject
    UnitNames names;

    @Inject
    Clock clock;

    /** Of a class that the reader may see. */
    ClassFacts of(UUID classId, ProblemTexts texts) {
        TrainingClass trainingClass = access.requireVisible(classId);
        var rights = access.rightsIn(trainingClass);
        var view = ClassView.of(trainingClass, references.curriculumCode(trainingClass), rights);
        Instant now = clock.instant();
        LocalDate day = trainingClass.referenceDate();
        boolean open = trainingClass.acceptsRegistrations(now);
        return new ClassFacts(
                view,
                rights,
                names.organiser(view.organiserUnitId(), day),
                areas(view.areaUnitIds(), day),
                curriculum(view.curriculumCode()),
                modules(view.moduleIds()),
                seats.taken(classId),
                quotas(classId, day),
                open,
                open ? null : reason(trainingClass, now, texts),
                now);
    }

    private List<String> areas(Set<Long> unitIds, LocalDate day) {
        return unitIds.stream().map(unit -> names.path(unit, day)).sorted().toList();
    }

    private List<ClassFacts.QuotaLine> quotas(UUID classId, LocalDate day) {
        return seats.quotas(classId).stream()
                .map(quota -> new ClassFacts.QuotaLine(
                        quota.unitId() == null ? null : names.path(quota.unitId(), day),
                        quota.cadreLevel() == null ? null : CadreLevel.valueOf(quota.cadreLevel()),
                        quota.taken(),
                        quota.seats()))
                .toList();
    }

    private String curriculum(String code) {
        return code == null ? null : curricula.require(code).title();
    }

    private List<ClassFacts.ModuleLine> modules(Set<UUID> ids) {
        return modules.of(ids).stream()
                .sorted(Comparator.comparing(CurriculumModule::ordinal).thenComparing(CurriculumModule::code))
                .map(module -> new ClassFacts.ModuleLine(module.code(), module.title(), module.isTitleConfirmed()))
                .toList();
    }

    /** Of the window only: that a class is a draft or over, its state says already. */
    private static String reason(TrainingClass trainingClass, Instant now, ProblemTexts texts) {
        return switch (trainingClass.status()) {
            case PUBLISHED, RUNNING -> violation(trainingClass, now, texts);
            case DRAFT, HELD, CLOSED, CANCELLED -> null;
        };
    }

    private static String violation(TrainingClass trainingClass, Instant now, ProblemTexts texts) {
        return texts.refusal(() -> trainingClass.checkRegistrationOpen(now));
    }
}
