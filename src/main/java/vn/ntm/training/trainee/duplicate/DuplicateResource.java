package vn.ntm.training.trainee.duplicate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.people.PeopleAccess;
import vn.ntm.training.unit.AreaChoices;

/** Who may be one person, over HTTP. */
@Path("/api/trainees")
@Tag(name = "Trainees", description = "People, once each, however many classes they attend")
@RunOnVirtualThread
class DuplicateResource {

    private static final int LONGEST_REASON = 1000;

    /** Two people: this one and the other. */
    record Distinction(UUID otherId, String reason) {}

    @Inject
    PeopleAccess access;

    @Inject
    Duplicates duplicates;

    @Inject
    AreaChoices units;

    @GET
    @Path("duplicates")
    @Operation(summary = "Pairs of people who may be one, with the reasons for and against; the surest first")
    public Page<DuplicateView> list(
            @RestQuery String unit,
            @RestQuery String minScore,
            @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        Language language = Language.accepted(headers);
        return duplicates
                .page(unit(unit), minScore(minScore), paging)
                .map(pair -> DuplicateView.of(pair, units, language));
    }

    @POST
    @Path("{id}/distinctions")
    @Operation(summary = "Says that two people who look alike are two, so that they are not proposed again")
    public void distinguish(@RestPath UUID id, Distinction told) {
        access.require(id);
        var check = new InputCheck();
        UUID otherId = check.required("otherId", InputCheck.body(told).otherId());
        String reason = check.text("reason", told.reason(), LONGEST_REASON);
        check.done();
        duplicates.distinguish(id, otherId, reason);
    }

    static Long unit(String text) {
        return QueryText.unit("unit", text).orElse(null);
    }

    static int minScore(String text) {
        return QueryText.number("minScore", text, 0, 100).map(Long::intValue).orElse(Resemblance.USUAL_LEAST);
    }
}
