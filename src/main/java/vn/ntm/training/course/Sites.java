package vn.ntm.training.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.problem.NotFound;

/** All sites. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, UUID> {

    /** @throws NotFound when there is no such site */
    public Site require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("site", id));
    }

    /** All sites of a class, by name. */
    public List<Site> ofClass(UUID classId) {
        return list("classId = ?1 order by name, id", classId);
    }
}
