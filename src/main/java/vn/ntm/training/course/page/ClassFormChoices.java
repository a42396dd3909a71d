package vn.ntm.training.course.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Grant;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassFormat;
import vn.ntm.training.course.ClassReferences;
import vn.ntm.training.course.ClassView;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.curriculum.Curricula;
import vn.ntm.training.curriculum.Curriculum;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.unit.AreaChoices;
import vn.ntm.training.unit.CadreLevel;

/** What the form of a class lets choose from. */
@ApplicationScoped
class ClassFormChoices {

    @Inject
    Curricula curricula;

    @Inject
    AreaChoices areas;

    @Inject
    CurrentUser current;

    @Inject
    ClassAccess access;

    @Inject
    ClassReferences references;

    /**
     * @param modules of the curriculum that is chosen
     * @param areas the invited units that are chosen so far
     * @param national whether the reader may hold classes in the Ministry's name
     */
    public record Choices(
            List<CurriculumChoice> curricula,
            List<ModuleChoice> modules,
            List<AreaChoice> areas,
            boolean national,
            List<ClassFormat> formats,
            List<RegistrationMode> registrationModes,
            List<CountingRule> countingRules,
            List<CadreLevel> levels) {}

    /** A curriculum by its code and title. */
    public record CurriculumChoice(String code, String title) {}

    /** A module of the curriculum that is chosen. */
    public record ModuleChoice(UUID id, String code, String title, boolean confirmed) {}

    /** An invited unit. */
    public record AreaChoice(String id, String path) {}

    Choices of(ClassForm form) {
        return new Choices(
                curricula.listAll().stream()
                        .map(curriculum -> new CurriculumChoice(curriculum.code(), curriculum.title()))
                        .sorted(Comparator.comparing(CurriculumChoice::code))
                        .toList(),
                modules(form),
                form.chosenAreas().stream()
                        .map(id -> new AreaChoice(id, areas.path(id)))
                        .toList(),
                current.scope().mayChange(null),
                List.of(ClassFormat.values()),
                List.of(RegistrationMode.values()),
                List.of(CountingRule.values()),
                List.of(CadreLevel.values()));
    }

    /** The national set, and what the organiser added for itself. */
    private List<ModuleChoice> modules(ClassForm form) {
        Long organiser = Optional.ofNullable(form.organiserUnitId())
                .flatMap(Typed::unitId)
                .orElse(null);
        return Optional.ofNullable(form.curriculumCode())
                .flatMap(curricula::findByCode)
                .map(curriculum -> modules(curriculum, organiser))
                .orElse(List.of());
    }

    private static List<ModuleChoice> modules(Curriculum curriculum, Long organiser) {
        return curriculum.modulesFor(organiser).stream()
                .map(module -> new ModuleChoice(module.id(), module.code(), module.title(), module.isTitleConfirmed()))
                .toList();
    }

    /** The unit that the reader works for; null for the Ministry. */
    Long usualOrganiser() {
        if (current.scope().mayChange(null)) {
            return null;
        }
        return current.require().grants().stream()
                .filter(grant -> grant.role().isDesk())
                .map(Grant::unitId)
                .filter(Objects::nonNull)
                .filter(unit -> current.scope().mayChange(unit))
                .findFirst()
                .orElse(null);
    }

    /** The class as it is stored now, for somebody who may change it. */
    ClassView view(UUID classId) {
        TrainingClass trainingClass = access.requireVisible(classId);
        return ClassView.of(trainingClass, references.curriculumCode(trainingClass), access.rightsIn(trainingClass));
    }
}
