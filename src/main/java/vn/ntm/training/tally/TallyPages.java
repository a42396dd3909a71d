package vn.ntm.training.tally;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.shared.page.LiveAnswer;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.UnitLevel;

/** The running totals of a class as a page that renews its figures. */
@Path("/classes/{classId}/tally")
@RunOnVirtualThread
class TallyPages {

    @Inject
    LiveTallies tallies;

    @Inject
    TallyAccess access;

    @Inject
    ClassAccess classAccess;

    /** @param whole whether all people of the class are counted, and not only those of the reader's areas */
    record ClassTally(
            ClassHead trainingClass,
            boolean whole,
            UnitLevel by,
            List<UnitLevel> levels,
            TallyFigures figures,
            String tag)
            implements TemplateInstance {}

    /** The part of the page that is renewed. */
    record Figures(TallyFigures figures) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath UUID classId, @RestQuery String by, @Context HttpHeaders headers) {
        UnitLevel level = TallyAccess.level(by);
        Reach within = access.within(classId);
        LiveTally live = tallies.of(classId, within, level, Language.chosen(headers));
        return new ClassTally(
                ClassHead.of(classAccess.requireVisible(classId)),
                within.isEverywhere(),
                level,
                List.of(UnitLevel.values()),
                TallyFigures.of(classId, level, live.tally()),
                live.tag());
    }

    @GET
    @Path("figures")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response figures(
            @RestPath UUID classId, @RestQuery String by, @Context HttpHeaders headers, @Context Request request) {
        UnitLevel level = TallyAccess.level(by);
        LiveTally live = tallies.of(classId, access.within(classId), level, Language.chosen(headers));
        return LiveAnswer.of(live.tag(), request, () -> new Figures(TallyFigures.of(classId, level, live.tally())));
    }
}
