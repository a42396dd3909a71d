package vn.ntm.training.course;

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
import vn.ntm.training.shared.text.Vietnamese;

/** All sites. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, UUID> {

    private static final String OF_CLASS = "classId = ?1 order by name, id";

    /** @throws NotFound when there is no such site */
    public Site require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("site", id));
    }

    /** The class of a site, without loading the site: it is to be loaded once the class is locked. */
    public UUID classOf(UUID id) {
        return find("select s.classId from Site s where s.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(NotFound.of("site", id));
    }

    /** Locked, in the version that the caller saw. */
    Site requireForEdit(UUID id, IfMatch seen) {
        Site site = Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound.of("site", id));
        seen.check(site.version());
        return site;
    }

    /** By name. Searched in memory: a class has at most some thousands of sites, and few ask for one by name. */
    public Page<Site> page(UUID classId, Optional<String> search, Paging paging) {
        if (search.isEmpty()) {
            PanacheQuery<Site> all = find(OF_CLASS, classId);
            return new Page<>(all.page(paging.page(), paging.size()).list(), all.count(), paging.page(), paging.size());
        }
        List<Site> found = ofClass(classId).stream()
                .filter(site -> Vietnamese.fold(site.name()).contains(search.get()))
                .toList();
        List<Site> items =
                found.stream().skip(paging.offset()).limit(paging.size()).toList();
        return new Page<>(items, found.size(), paging.page(), paging.size());
    }

    /** All sites of a class, by name. */
    public List<Site> ofClass(UUID classId) {
        return list(OF_CLASS, classId);
    }
}
