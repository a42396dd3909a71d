package vn.ntm.training.trainee.duplicate;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.AreaChoices;

/** Pairs that may be one person: to be merged, or told to be two. */
@Path("/trainees")
@RunOnVirtualThread
class DuplicatePages {

    private static final String LIST = "/trainees/duplicates";
    private static final int LONGEST_REASON = 1000;

    @Inject
    Duplicates duplicates;

    @Inject
    AreaChoices units;

    record DuplicateList(Page<DuplicateView> pairs, String minScore, String unit, String unitQuery, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Path("duplicates")
    @Operation(hidden = true)
    public Response list(
            @RestQuery String unit,
            @RestQuery String unitQuery,
            @RestQuery String minScore,
            @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        Language language = Language.chosen(headers);
        try {
            Page<DuplicateView> pairs = duplicates
                    .page(DuplicateResource.unit(unit), DuplicateResource.minScore(minScore), paging)
                    .map(pair -> DuplicateView.of(pair, units, language));
            return FormAnswer.page(
                    Response.Status.OK, new DuplicateList(pairs, minScore, unit, unitQuery, FormErrors.NONE));
        } catch (InvalidInput wrong) {
            var none = new Page<DuplicateView>(List.of(), 0, 0, 1);
            return FormAnswer.again(new DuplicateList(none, minScore, unit, unitQuery, FormErrors.of(wrong, headers)));
        }
    }

    @POST
    @Path("{id}/distinctions/{otherId}")
    @Operation(hidden = true)
    public Response distinguish(@RestPath UUID id, @RestPath UUID otherId, @RestForm String reason) {
        var check = new InputCheck();
        String why = check.text("reason", reason, LONGEST_REASON);
        check.done();
        duplicates.distinguish(id, otherId, why);
        return Toast.of("trainee.distinguished").leadingTo(LIST);
    }
}
