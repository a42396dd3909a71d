package vn.ntm.training.curriculum;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;

/** All curricula. */
@ApplicationScoped
public class Curricula implements PanacheRepositoryBase<Curriculum, UUID> {

    public Optional<Curriculum> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @throws NotFound when there is no such curriculum */
    public Curriculum require(String code) {
        return findByCode(code).orElseThrow(NotFound.of("curriculum", code));
    }

    /** Locked, in the version that the caller saw, and of a new version from now on: also where only a module is added. */
    Curriculum requireForEdit(String code, IfMatch seen) {
        Curriculum curriculum = find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<Curriculum>firstResultOptional()
                .orElseThrow(NotFound.of("curriculum", code));
        seen.check(curriculum.version());
        getEntityManager().lock(curriculum, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return curriculum;
    }

    /** The newest first; those of an unknown date last. */
    Page<Curriculum> page(Paging paging) {
        PanacheQuery<Curriculum> all = find("from Curriculum order by validFrom desc nulls last, code");
        List<Curriculum> items = all.page(paging.page(), paging.size()).list();
        return new Page<>(items, all.count(), paging.page(), paging.size());
    }
}
