package vn.ntm.training.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.curriculum.Modules;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** Adding, changing and removing materials. */
@ApplicationScoped
@Transactional
class MaterialPublishing {

    /** As the audit keeps it. */
    private record Described(String title, String link, String fileName, int edition) {}

    static final int MOST = 100;
    static final int MOST_EDITIONS = 50;

    @Inject
    Materials materials;

    @Inject
    TrainingClasses classes;

    @Inject
    Modules modules;

    @Inject
    CurrentUser currentUser;

    @Inject
    Audit audit;

    @Inject
    Event<MaterialAdded> added;

    @Inject
    Clock clock;

    /**
     * @param file null: a link
     * @throws RuleViolation when the class or module has as many as it may, or the class was cancelled
     */
    UUID add(MaterialOwner owner, MaterialInput input, MaterialFile file) {
        MaterialKind kind = file == null ? MaterialKind.LINK : MaterialKind.FILE;
        MaterialInput checked = input.checked(kind);
        TrainingClass trainingClass = requireOpen(owner);
        if (materials.count(owner) >= MOST) {
            throw new RuleViolation("material.too-many", MOST);
        }
        Instant now = now();
        var material = new Material(owner, kind, checked, currentUser.actor(), now);
        materials.persistAndFlush(material);
        if (file != null) {
            materials.keep(material.id(), material.edition(), file, currentUser.actor(), now);
        }
        audit.record("material.added", "material", material.id(), null, described(material.id()));
        tell(trainingClass);
        return material.id();
    }

    /**
     * Takes the title, and of a link the address, or of a file the next edition.
     *
     * @param file null: the file stays as it is
     */
    void change(UUID id, IfMatch seen, MaterialInput input, MaterialFile file) {
        Material material = materials.requireForEdit(id, seen);
        if (file != null && material.kind() == MaterialKind.LINK) {
            throw InvalidInput.of("file", "material.file-or-link");
        }
        MaterialInput checked = input.checked(material.kind());
        TrainingClass trainingClass = requireOpen(material.owner());
        Described before = described(id);
        material.describe(checked);
        if (file != null) {
            if (material.edition() >= MOST_EDITIONS) {
                throw new RuleViolation("material.too-many-editions", MOST_EDITIONS);
            }
            materials.keep(id, material.nextEdition(), file, currentUser.actor(), now());
            tell(trainingClass);
        }
        materials.flush();
        audit.record("material.edited", "material", id, before, described(id));
    }

    void remove(UUID id, IfMatch seen) {
        Material material = materials.requireForEdit(id, seen);
        Described before = described(id);
        material.remove(now());
        audit.record("material.removed", "material", id, before, null);
    }

    /** Null for a module. */
    private TrainingClass requireOpen(MaterialOwner owner) {
        return switch (owner) {
            case MaterialOwner.OfModule(UUID moduleId) -> {
                modules.require(moduleId);
                yield null;
            }
            case MaterialOwner.OfClass(UUID classId) -> {
                // Locked, so that two at once are counted one after the other.
                TrainingClass trainingClass = classes.requireLocked(classId);
                if (trainingClass.status() == ClassStatus.CANCELLED) {
                    throw new RuleViolation("material.class-cancelled");
                }
                yield trainingClass;
            }
        };
    }

    private Described described(UUID id) {
        MaterialView view = materials.view(id);
        return new Described(view.title(), view.url(), view.fileName(), view.edition());
    }

    private void tell(TrainingClass trainingClass) {
        if (trainingClass != null && trainingClass.status() != ClassStatus.DRAFT) {
            added.fire(new MaterialAdded(trainingClass.id()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
