package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.exception.ConstraintViolationException;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Adding, changing and removing the sites of a class, singly or for a whole area. */
@ApplicationScoped
@Transactional
public class SitePlanning {

    @Inject
    TrainingClasses classes;

    @Inject
    Sites sites;

    @Inject
    SiteBatches batches;

    @Inject
    ClassReferences references;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    public Site addSite(UUID classId, SiteInput input) {
        SiteInput checked = checked(input);
        TrainingClass trainingClass = changeable(classId);
        UnitView unit = references.requireUnit("unitId", checked.unitId(), trainingClass.referenceDate());
        var site = new Site(classId, checked.namedAfter(unit));
        sites.persist(site);
        write(site);
        events.fire(new SeatsChanged(classId, trainingClass.capacity()));
        if (checked.technicianPhone() != null) {
            events.fire(new StaffChanged(classId));
        }
        audit.record("site.added", "site", site.id(), null, SiteView.of(site));
        return site;
    }

    /** One site for each unit of the area; what is there already stays as it is. */
    public AreaSites makeSites(UUID classId, AreaSitesInput input) {
        AreaSitesInput checked = input.checked();
        TrainingClass trainingClass = changeable(classId);
        List<UnitView> area = area(checked, trainingClass.referenceDate());
        int created = batches.open(classId, area);
        events.fire(new SeatsChanged(classId, trainingClass.capacity()));
        var outcome = new AreaSites(created, area.size() - created);
        audit.record("class.sites-made", "class", classId, null, new SitesMade(checked, outcome));
        return outcome;
    }

    /** As the audit keeps it: some thousand sites are one entry. */
    private record SitesMade(AreaSitesInput area, AreaSites outcome) {}

    private List<UnitView> area(AreaSitesInput input, LocalDate on) {
        if (input.level() == UnitLevel.PROVINCE) {
            return units.provincesOn(on);
        }
        if (input.unitId() != null) {
            return units.communesOn(
                    references.requireUnit("unitId", input.unitId(), on).id(), on);
        }
        return units.provincesOn(on).stream()
                .flatMap(province -> units.communesOn(province.id(), on).stream())
                .toList();
    }

    public Site edit(UUID id, IfMatch seen, UnaryOperator<SiteInput> change) {
        TrainingClass trainingClass = changeable(sites.classOf(id));
        Site site = sites.requireForEdit(id, seen);
        SiteInput checked = checked(change.apply(site.asInput()));
        UnitView unit = references.requireUnit("unitId", checked.unitId(), trainingClass.referenceDate());
        SiteView before = SiteView.of(site);
        site.describe(checked.namedAfter(unit));
        write(site);
        if (!Objects.equals(before.seats(), site.seats())) {
            events.fire(new SeatsChanged(trainingClass.id(), trainingClass.capacity()));
        }
        if (!Objects.equals(before.technicianName(), checked.technicianName())
                || !Objects.equals(before.technicianPhone(), checked.technicianPhone())) {
            events.fire(new StaffChanged(trainingClass.id()));
        }
        if (trainingClass.isAnnounced() && !SiteView.of(site).isWhere(before)) {
            events.fire(new ArrangementsChanged(trainingClass.id(), null, id, null));
        }
        audit.record("site.edited", "site", id, before, SiteView.of(site));
        return site;
    }

    /** @throws RuleViolation when somebody registered there: the database knows who refers to a site */
    public void remove(UUID id, IfMatch seen) {
        changeable(sites.classOf(id));
        Site site = sites.requireForEdit(id, seen);
        SiteView before = SiteView.of(site);
        sites.delete(site);
        try {
            sites.flush();
        } catch (ConstraintViolationException e) {
            throw new RuleViolation("site.in-use");
        }
        if (before.technicianPhone() != null) {
            events.fire(new StaffChanged(before.classId()));
        }
        audit.record("site.removed", "site", id, before, null);
    }

    private TrainingClass changeable(UUID classId) {
        TrainingClass trainingClass = classes.requireLocked(classId);
        trainingClass.requireChangeable();
        return trainingClass;
    }

    private void write(Site site) {
        try {
            sites.flush();
        } catch (ConstraintViolationException e) {
            throw new RuleViolation("site.name-taken", site.name());
        }
    }

    private static SiteInput checked(SiteInput input) {
        var check = new InputCheck();
        SiteInput checked = input.checked(check);
        check.done();
        return checked;
    }
}
