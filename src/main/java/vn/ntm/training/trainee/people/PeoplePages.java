package vn.ntm.training.trainee.people;

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
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** Finding people, and one of them. A phone number is sent in a form: it does not stand in an address. */
@Path("/trainees")
@RunOnVirtualThread
class PeoplePages {

    @Inject
    PeopleSearch search;

    @Inject
    PeopleAccess access;

    @Inject
    People people;

    @Inject
    CitizenIds citizenIds;

    /**
     * The search with what it found.
     *
     * @param rows null as long as nothing was searched for
     */
    record PeopleFound(String q, String unit, String unitQuery, String phone, FormErrors errors, Page<PersonView> rows)
            implements TemplateInstance {}

    record Person(
            PersonView person,
            boolean synthetic,
            boolean mayChange,
            String ending,
            String forgetting,
            List<Training> trainings,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response search(
            @RestQuery String q,
            @RestQuery String unit,
            @RestQuery String unitQuery,
            @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        access.requireReach();
        if (q == null || q.isBlank()) {
            return page(new PeopleFound(q, unit, unitQuery, null, FormErrors.NONE, null));
        }
        try {
            Page<PersonView> rows =
                    search.byName(q, QueryText.unit("unit", unit).orElse(null), paging);
            return page(new PeopleFound(q, unit, unitQuery, null, FormErrors.NONE, rows));
        } catch (InvalidInput wrong) {
            return FormAnswer.again(new PeopleFound(q, unit, unitQuery, null, FormErrors.of(wrong, headers), null));
        }
    }

    @POST
    @Operation(hidden = true)
    public Response byPhone(@RestForm String phone, @Context HttpHeaders headers) {
        try {
            List<PersonView> found = search.byPhone(phone);
            return page(new PeopleFound(
                    null, null, null, phone, FormErrors.NONE, new Page<>(found, found.size(), 0, Paging.MAX_SIZE)));
        } catch (InvalidInput wrong) {
            return FormAnswer.again(new PeopleFound(null, null, null, phone, FormErrors.of(wrong, headers), null));
        }
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath UUID id) {
        return person(id, FormErrors.NONE);
    }

    @POST
    @Path("{id}/citizen-id")
    @Operation(hidden = true)
    public Response tell(@RestPath UUID id, @RestForm String citizenId, @Context HttpHeaders headers) {
        try {
            citizenIds.tell(id, citizenId);
            return Toast.of("trainee.citizen-id-told").leadingTo("/trainees/" + id);
        } catch (InvalidInput wrong) {
            return FormAnswer.again(person(id, FormErrors.of(wrong, headers)));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Response.Status.CONFLICT, person(id, FormErrors.of(broken, headers)));
        }
    }

    @POST
    @Path("{id}/citizen-id/deletion")
    @Operation(hidden = true)
    public Response forget(@RestPath UUID id) {
        citizenIds.forget(id);
        return Toast.of("trainee.citizen-id-forgotten").leadingTo("/trainees/" + id);
    }

    private Person person(UUID id, FormErrors errors) {
        People.Person read = people.read(id);
        return new Person(
                read.view(),
                read.synthetic(),
                read.mayChange(),
                citizenIds.ending(read.view().id()).orElse(null),
                "/trainees/" + read.view().id() + "/citizen-id/deletion",
                read.trainings(),
                errors);
    }

    private static Response page(TemplateInstance page) {
        return FormAnswer.page(Response.Status.OK, page);
    }
}
