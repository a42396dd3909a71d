package vn.ntm.training.trainee.ethnicity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ethnic groups to choose from. */
@Path("/api/ethnic-groups")
@Tag(name = "Privacy")
@RunOnVirtualThread
class EthnicGroupResource {

    @Inject
    EthnicGroups groups;

    @GET
    @Operation(summary = "The 54 ethnic groups of Vietnam")
    public List<EthnicGroup> all() {
        return groups.all();
    }
}
