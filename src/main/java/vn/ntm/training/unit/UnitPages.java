package vn.ntm.training.unit;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;

/** The catalogue of units as pages, for everybody: by name, by province, and one unit with its history. */
@Path("/units")
@RunOnVirtualThread
class UnitPages {

    @Inject
    UnitLists lists;

    @Inject
    UnitSearch search;

    @Inject
    UnitDetailsReader details;

    @Inject
    Clock clock;

    /**
     * @param day whose provinces are shown
     * @param provinces null where a name was sought
     * @param hits null where no name was sought
     */
    record Units(
            Filter filter,
            LocalDate day,
            List<UnitLevel> levels,
            Page<UnitView> provinces,
            Page<UnitHit> hits,
            FormErrors errors)
            implements TemplateInstance {}

    /** What is asked, as it stands in the address. */
    public record Filter(String q, String on, String level) {}

    record Unit(UnitDetails details) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response units(@BeanParam UnitQuery query, @BeanParam Paging paging, @Context HttpHeaders headers) {
        var filter = new Filter(query.q, query.on, query.level);
        LocalDate today = LocalDate.now(clock);
        List<UnitLevel> levels = List.of(UnitLevel.values());
        try {
            LocalDate day = query.day().orElse(today);
            boolean seeks = !query.text().isEmpty();
            query.level();
            return FormAnswer.page(
                    Status.OK,
                    new Units(
                            filter,
                            day,
                            levels,
                            seeks ? null : provinces(day),
                            seeks ? search.page(query, today, paging) : null,
                            FormErrors.NONE));
        } catch (InvalidInput wrong) {
            FormErrors errors = FormErrors.of(wrong, headers);
            return FormAnswer.again(new Units(filter, today, levels, provinces(today), null, errors));
        }
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance unit(@RestPath String id, @RestQuery String on) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("unit", id);
        }
        return new Unit(details.of(Long.parseLong(id), UnitQuery.day(on)));
    }

    private Page<UnitView> provinces(LocalDate day) {
        var query = new UnitQuery();
        query.level = UnitLevel.PROVINCE.name();
        return lists.page(query, day, Paging.of(0, Paging.MAX_SIZE));
    }
}
