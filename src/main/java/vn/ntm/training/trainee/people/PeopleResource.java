package vn.ntm.training.trainee.people;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** People over HTTP, for desks with the permission to search for them. */
@Path("/api/trainees")
@Tag(name = "Trainees")
@RunOnVirtualThread
class PeopleResource {

    /** A phone number does not stand in an address. */
    record Lookup(String phone) {}

    @Inject
    PeopleSearch search;

    @Inject
    People people;

    @Inject
    CitizenIds citizenIds;

    @GET
    @Operation(summary = "People by at least two letters of their name, without accents too")
    public Page<PersonView> list(@RestQuery String q, @RestQuery String unit, @BeanParam Paging paging) {
        return search.byName(q, QueryText.unit("unit", unit).orElse(null), paging);
    }

    @POST
    @Path("lookups")
    @Operation(summary = "People by their whole phone number")
    public List<PersonView> byPhone(Lookup lookup) {
        return search.byPhone(InputCheck.body(lookup).phone());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A person as known today; of one that was merged the person that it turned out to be")
    public PersonView one(@RestPath UUID id) {
        return people.read(id).view();
    }

    @PUT
    @Path("{id}/citizen-id")
    @Operation(summary = "Tells the citizen id, which is kept sealed: it is compared, and never shown again")
    public CitizenIdEnding tell(@RestPath UUID id, CitizenIdInput told) {
        return new CitizenIdEnding(citizenIds.tell(id, InputCheck.body(told).citizenId()));
    }

    @DELETE
    @Path("{id}/citizen-id")
    @Operation(summary = "Forgets the citizen id")
    public void forget(@RestPath UUID id) {
        citizenIds.forget(id);
    }
}
