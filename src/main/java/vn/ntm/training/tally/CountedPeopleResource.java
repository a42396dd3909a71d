package vn.ntm.training.tally;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.text.Language;

/** What the figures of a tally stand on, over HTTP. */
@Path("/api/classes/{classId}/participations")
@Tag(name = "Tally")
@RunOnVirtualThread
class CountedPeopleResource {

    /** @param rule how participations are counted, in the reader's language */
    public record Answer(String rule, @JsonUnwrapped Page<CountedPerson> people) {}

    /** How much was read. */
    record Read(int people) {}

    @Inject
    CountedPeople people;

    @Inject
    Tallies tallies;

    @Inject
    TallyAccess access;

    @Inject
    Audit audit;

    /**
     * @param by the level of units that the tally was asked for: PROVINCE (unless told), DISTRICT or COMMUNE
     * @param unit id of the unit of a line; 0 is the Ministry; without: all
     * @param level cadre level of a line; without: all
     */
    @GET
    @Operation(
            summary =
                    "The participations that a line of the tally counts, in the order of given names, with the marks, what they"
                            + " superseded and how many pictures of the signed sheet are behind them")
    public Answer list(
            @RestPath UUID classId,
            @RestQuery String by,
            @RestQuery String unit,
            @RestQuery String level,
            @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        Reach within = access.within(classId);
        Page<CountedPerson> page = people.page(classId, within, CountedIn.of(by, unit, level), paging);
        audit.recordReading(
                "participations.read", "class", classId, new Read(page.items().size()));
        return new Answer(tallies.rule(classId, Language.accepted(headers)), page);
    }
}
