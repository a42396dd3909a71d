package vn.ntm.training.attendance.declared;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.unit.CadreLevel;

/** All declared participations. */
@ApplicationScoped
class DeclaredParticipations implements PanacheRepositoryBase<DeclaredParticipation, UUID> {

    /** @throws NotFound also when it is of another class */
    DeclaredParticipation require(UUID classId, UUID id) {
        return find("id = ?1 and classId = ?2", id, classId)
                .firstResultOptional()
                .orElseThrow(NotFound.of("declared-participation", id));
    }

    /**
     * Those that stand.
     *
     * @param within units of the numbers; empty for all, and for those of the whole country
     */
    Page<DeclaredParticipation> ofClass(UUID classId, Optional<Reach> within, Paging paging) {
        String standing = "classId = ?1 and supersededAt is null";
        String order = " order by recordedAt, id";
        var found = within.map(
                        reach -> find(standing + " and array_contains(?2, unitId)" + order, classId, reach.parameter()))
                .orElseGet(() -> find(standing + order, classId));
        return new Page<>(found.page(paging.page(), paging.size()).list(), found.count(), paging.page(), paging.size());
    }

    boolean stands(UUID classId, Long unitId, CadreLevel level) {
        return count(
                        "classId = ?1 and unitId is not distinct from ?2 and cadreLevel is not distinct from ?3"
                                + " and supersededAt is null",
                        classId,
                        unitId,
                        level)
                > 0;
    }
}
