package vn.ntm.training.trainee.ethnicity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.InputCheck;

/** Ethnic groups over HTTP, for desks with the permission: written one by one, read as numbers only. */
@Path("/api/trainees")
@Tag(name = "Trainees")
@RunOnVirtualThread
class EthnicityResource {

    /** Code of the group. */
    record Told(String ethnicGroup) {}

    @Inject
    Ethnicities ethnicities;

    @Inject
    EthnicityCounting counting;

    @GET
    @Path("ethnicity-counts")
    @Operation(
            summary =
                    "How many people in reach told which ethnic group; groups of fewer than five are one, without name and number")
    public List<EthnicityCount> counts() {
        return counting.count();
    }

    @PUT
    @Path("{id}/ethnicity")
    @Operation(summary = "Tells the ethnic group of somebody who agreed; it is kept sealed and never shown to a desk")
    public void tell(@RestPath UUID id, Told told) {
        ethnicities.tell(id, InputCheck.body(told).ethnicGroup());
    }

    @DELETE
    @Path("{id}/ethnicity")
    @Operation(summary = "Forgets the ethnic group")
    public void forget(@RestPath UUID id) {
        ethnicities.forget(id);
    }
}
