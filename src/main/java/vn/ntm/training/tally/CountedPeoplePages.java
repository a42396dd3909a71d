package vn.ntm.training.tally;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** What the figures of a tally stand on, as a page. */
@Path("/classes/{classId}/participations")
@RunOnVirtualThread
class CountedPeoplePages {

    /**
     * @param whole whether all people of the class are counted, and not only those of the reader's areas
     * @param unit of the line that was opened; null: all, or the Ministry
     * @param level of the line that was opened; null: all
     */
    record Counted(
            ClassHead trainingClass,
            boolean whole,
            String rule,
            UnitLevel by,
            String unit,
            boolean ministry,
            CadreLevel level,
            Page<CountedPerson> people)
            implements TemplateInstance {}

    @Inject
    CountedPeople people;

    @Inject
    Tallies tallies;

    @Inject
    TallyAccess access;

    @Inject
    ClassAccess classAccess;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(
            @RestPath UUID classId,
            @RestQuery String by,
            @RestQuery String unit,
            @RestQuery String level,
            @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        Reach within = access.within(classId);
        CountedIn in = CountedIn.of(by, unit, level);
        Page<CountedPerson> page = people.page(classId, within, in, paging);
        audit.recordReading(
                "participations.read",
                "class",
                classId,
                new CountedPeopleResource.Read(page.items().size()));
        var trainingClass = classAccess.requireVisible(classId);
        boolean ministry = in.unitId() != null && in.unitId() == CountedIn.key(null);
        return new Counted(
                ClassHead.of(trainingClass),
                within.isEverywhere(),
                tallies.rule(classId, Language.chosen(headers)),
                in.by(),
                in.unitId() == null || ministry
                        ? null
                        : units.findOn(in.unitId(), trainingClass.referenceDate())
                                .map(UnitView::path)
                                .orElse(null),
                ministry,
                in.level(),
                page);
    }
}
