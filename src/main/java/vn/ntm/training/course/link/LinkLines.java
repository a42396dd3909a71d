package vn.ntm.training.course.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.account.link.LinkFilter;
import vn.ntm.training.account.link.LinkIssuing;
import vn.ntm.training.account.link.LinkView;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.unit.AreaChoices;

/** The links of a class that the reader keeps, the latest first. */
@ApplicationScoped
class LinkLines {

    @Inject
    LinkIssuing issuing;

    @Inject
    Sites sites;

    @Inject
    AreaChoices areas;

    @Inject
    Clock clock;

    Page<LinkLine> page(TrainingClass trainingClass, Paging paging) {
        Page<LinkView> page = issuing.page(LinkFilter.ofClass(trainingClass.id()), paging);
        Map<UUID, String> rooms = rooms(page);
        Map<UUID, Integer> sessions =
                trainingClass.sessions().stream().collect(Collectors.toMap(Session::id, Session::ordinal));
        Instant now = clock.instant();
        return page.map(link -> new LinkLine(
                link,
                link.siteId() == null ? areas.path(String.valueOf(link.unitId())) : rooms.get(link.siteId()),
                link.sessionId() == null ? null : sessions.get(link.sessionId()),
                link.worksAt(now)));
    }

    private Map<UUID, String> rooms(Page<LinkView> page) {
        Set<UUID> ids = page.items().stream()
                .map(LinkView::siteId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : sites.list("id in ?1", ids).stream().collect(Collectors.toMap(Site::id, Site::name));
    }
}
