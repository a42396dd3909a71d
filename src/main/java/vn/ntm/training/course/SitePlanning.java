package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;

/** Adding, changing and removing the sites of a class. */
@ApplicationScoped
@Transactional
public class SitePlanning {

    @Inject
    TrainingClasses classes;

    @Inject
    Sites sites;

    public Site addSite(UUID classId, SiteInput input) {
        var check = new InputCheck();
        SiteInput checked = input.checked(check);
        check.done();
        TrainingClass trainingClass = classes.require(classId);
        var site = new Site(trainingClass.id(), checked);
        sites.persistAndFlush(site);
        return site;
    }
}
