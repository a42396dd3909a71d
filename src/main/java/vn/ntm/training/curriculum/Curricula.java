package vn.ntm.training.curriculum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;

/** All curricula. */
@ApplicationScoped
public class Curricula implements PanacheRepositoryBase<Curriculum, UUID> {

    private static final Map<String, String> SORTABLE =
            Map.of("code", "code", "title", "title", "period", "period", "validFrom", "validFrom");

    public Optional<Curriculum> findByCode(String code) {
        return Codes.isOne(code) ? find("code", code).firstResultOptional() : Optional.empty();
    }

    /** @throws NotFound when there is no such curriculum */
    public Curriculum require(String code) {
        return findByCode(code).orElseThrow(NotFound.of("curriculum", code));
    }

    /** Locked, in the version that the caller saw, and of a new version from now on: also where only a module is added. */
    Curriculum requireForEdit(String code, IfMatch seen) {
        if (!Codes.isOne(code)) {
            throw new NotFound("curriculum", code);
        }
        Curriculum curriculum = find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<Curriculum>firstResultOptional()
                .orElseThrow(NotFound.of("curriculum", code));
        seen.check(curriculum.version());
        getEntityManager().lock(curriculum, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return curriculum;
    }

    /**
     * The newest first, those of an unknown date last.
     *
     * @param search looked for in title and code without regard to accents: there are too few of them for an index
     */
    Page<Curriculum> page(Optional<String> search, Paging paging) {
        String order = paging.orderBy(SORTABLE, "validFrom desc nulls last", "code");
        List<Curriculum> found = list("from Curriculum order by " + order).stream()
                .filter(curriculum -> search.isEmpty() || curriculum.isFoundBy(search.get()))
                .toList();
        List<Curriculum> items =
                found.stream().skip(paging.offset()).limit(paging.size()).toList();
        return new Page<>(items, found.size(), paging.page(), paging.size());
    }
}
