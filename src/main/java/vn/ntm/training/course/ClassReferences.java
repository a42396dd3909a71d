package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.curriculum.Curricula;
import vn.ntm.training.curriculum.Curriculum;
import vn.ntm.training.curriculum.CurriculumModule;
import vn.ntm.training.curriculum.Modules;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** What a class refers to in other subjects: its curriculum, modules and units exist, the units on the day of the class. */
@ApplicationScoped
public class ClassReferences {

    @Inject
    Curricula curricula;

    @Inject
    Modules modules;

    @Inject
    Sites sites;

    @Inject
    AppUsers users;

    @Inject
    Units units;

    /** The id of the curriculum, null for none; the modules are of it. */
    UUID curriculum(ClassInput input) {
        Curriculum curriculum = input.curriculumCode() == null
                ? null
                : curricula
                        .findByCode(input.curriculumCode())
                        .orElseThrow(() -> InvalidInput.of("curriculumCode", "class.unknown-curriculum"));
        List<CurriculumModule> found = modules.of(input.moduleIds());
        if (found.size() < input.moduleIds().size()) {
            throw InvalidInput.of("moduleIds", "class.unknown-module");
        }
        for (CurriculumModule module : found) {
            if (curriculum != null && !module.curriculum().id().equals(curriculum.id())) {
                throw InvalidInput.of("moduleIds", "class.module-of-another-curriculum", module.code());
            }
        }
        return curriculum == null ? null : curriculum.id();
    }

    /** Checks the units that the input names anew; those that a class has already are checked when it is published. */
    void requireUnits(ClassInput input, Long organiserBefore, Set<Long> areasBefore, LocalDate on) {
        if (input.organiserUnitId() != null && !input.organiserUnitId().equals(organiserBefore)) {
            requireUnit("organiserUnitId", input.organiserUnitId(), on);
        }
        for (Long area : input.areaUnitIds()) {
            if (!areasBefore.contains(area)) {
                requireUnit("areaUnitIds", area, on);
            }
        }
    }

    /** Checks that the accounts of trainers are there. */
    void requireAccounts(Collection<SessionInput> sessions) {
        Set<UUID> accounts = new HashSet<>();
        sessions.forEach(session -> accounts.addAll(session.accounts()));
        requireAccounts(accounts);
    }

    void requireAccount(TrainerInput trainer) {
        requireAccounts(trainer.userId() == null ? Set.of() : Set.of(trainer.userId()));
    }

    private void requireAccounts(Set<UUID> accounts) {
        if (!accounts.isEmpty() && users.count("id in ?1", accounts) < accounts.size()) {
            throw InvalidInput.of("userId", "trainer.unknown-account");
        }
    }

    UnitView requireUnit(String field, long unitId, LocalDate on) {
        return units.findOn(unitId, on)
                .orElseThrow(() ->
                        InvalidInput.of(field, "class.unit-not-valid", unitId(unitId), VietnameseFormat.date(on)));
    }

    /**
     * The last look before a class is shown to everybody.
     *
     * @throws RuleViolation when an invited area, or the unit of a site, is none on the day of the class
     */
    void requireValid(TrainingClass trainingClass) {
        LocalDate day = trainingClass.referenceDate();
        trainingClass.areaUnitIds().forEach(area -> units.requireOn(area, day));
        sites.ofClass(trainingClass.id()).forEach(site -> units.requireOn(site.unitId(), day));
    }

    /** Null for none. */
    public String curriculumCode(TrainingClass trainingClass) {
        UUID id = trainingClass.description().curriculumId();
        return id == null ? null : curricula.findById(id).code();
    }

    /** Ids are names, not amounts: no grouping of digits. */
    private static String unitId(long unitId) {
        return String.valueOf(unitId);
    }
}
