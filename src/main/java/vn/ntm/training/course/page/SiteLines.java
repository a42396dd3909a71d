package vn.ntm.training.course.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.SiteView;
import vn.ntm.training.course.Sites;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The sites of a class as its page lists them: a national class has some thousands. */
@ApplicationScoped
class SiteLines {

    private static final int ON_A_PAGE = 20;

    @Inject
    Sites sites;

    @Inject
    ClassAccess access;

    @Inject
    UnitNames names;

    /** @param q part of the name; blank for all */
    Page<SiteLine> page(ClassFacts facts, String q, int page) {
        UUID classId = facts.view().id();
        LocalDate day = facts.firstSession() == null
                ? Days.of(facts.now())
                : Days.of(facts.firstSession().startsAt());
        return sites.page(classId, QueryText.search(q), Paging.of(page, ON_A_PAGE))
                .map(site -> line(site, facts, day));
    }

    private SiteLine line(Site site, ClassFacts facts, LocalDate day) {
        boolean contacts = access.mayReadContacts(facts.rights(), site);
        return new SiteLine(
                contacts ? SiteView.of(site) : SiteView.withoutContacts(site),
                names.path(site.unitId(), day),
                contacts);
    }
}
