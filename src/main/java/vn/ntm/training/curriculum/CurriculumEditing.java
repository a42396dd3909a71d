package vn.ntm.training.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.Units;

/** New curricula, local modules, and official titles as they become known. */
@ApplicationScoped
@Transactional
public class CurriculumEditing {

    @Inject
    Curricula curricula;

    @Inject
    Modules modules;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public Curriculum create(CurriculumInput input) {
        CurriculumInput checked = input.checked();
        if (curricula.findByCode(checked.code()).isPresent()) {
            throw new RuleViolation("curriculum.code-taken", checked.code());
        }
        var curriculum = new Curriculum(checked);
        curricula.persistAndFlush(curriculum);
        audit.record("curriculum.created", "curriculum", curriculum.code(), null, shown(curriculum));
        return curriculum;
    }

    public Curriculum edit(String code, IfMatch seen, UnaryOperator<CurriculumInput> change) {
        Curriculum curriculum = curricula.requireForEdit(code, seen);
        CurriculumView before = shown(curriculum);
        curriculum.edit(change.apply(curriculum.asInput()).checked());
        audit.record("curriculum.edited", "curriculum", curriculum.code(), before, shown(curriculum));
        return curriculum;
    }

    /** A module of the national set, or with {@code unitId} one that a province adds for itself. */
    public CurriculumModule addModule(String code, ModuleInput input) {
        ModuleInput checked = checked(input);
        LocalDate today = LocalDate.now(clock);
        if (checked.unitId() != null) {
            requireProvince(checked.unitId(), today);
        }
        Curriculum curriculum = curricula.requireForEdit(code, IfMatch.ANY);
        CurriculumModule module = curriculum.add(checked, today);
        modules.persistAndFlush(module);
        audit.record("module.added", "module", module.id(), null, ModuleView.of(module));
        return module;
    }

    public CurriculumModule editModule(UUID id, IfMatch seen, UnaryOperator<ModuleInput> change) {
        CurriculumModule module = modules.requireForEdit(id, seen);
        ModuleView before = ModuleView.of(module);
        module.edit(checked(change.apply(module.asInput())));
        audit.record("module.edited", "module", id, before, ModuleView.of(module));
        return module;
    }

    /** Sets the official titles of a list: of all modules, or of none when anything in it is wrong. */
    ModuleListOutcome confirmModules(String code, ModuleList list) {
        Curriculum curriculum = curricula.requireForEdit(code, IfMatch.ANY);
        CurriculumView before = shown(curriculum);
        int created = curriculum.confirm(list);
        audit.record("curriculum.modules-confirmed", "curriculum", curriculum.code(), before, shown(curriculum));
        return new ModuleListOutcome(
                code, created, list.rows().size(), list.guessedEncoding().orElse(null));
    }

    private static CurriculumView shown(Curriculum curriculum) {
        return CurriculumView.of(curriculum, curriculum.nationalModules());
    }

    private static ModuleInput checked(ModuleInput input) {
        var check = new InputCheck();
        ModuleInput checked = input.checked(check);
        check.done();
        return checked;
    }

    private void requireProvince(long unitId, LocalDate today) {
        units.findOn(unitId, today)
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .orElseThrow(() -> InvalidInput.of("unitId", "module.of-a-province"));
    }
}
