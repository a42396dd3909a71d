package vn.ntm.training.curriculum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.NotFound;

/** All modules. */
@ApplicationScoped
public class Modules implements PanacheRepositoryBase<CurriculumModule, UUID> {

    /** @throws NotFound when there is no such module */
    public CurriculumModule require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("module", id));
    }

    /** Locked, in the version that the caller saw. */
    CurriculumModule requireForEdit(UUID id, IfMatch seen) {
        CurriculumModule module = Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound.of("module", id));
        seen.check(module.version());
        return module;
    }

    /** Those of the ids that there are. */
    public List<CurriculumModule> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
