package vn.ntm.training.trainee.own;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.trainee.OwnPerson;

/** Who looked at one's data, over HTTP. */
@Path("/api/me/looks")
@Tag(name = "Me")
@RunOnVirtualThread
class LookResource {

    @Inject
    OwnPerson ownPerson;

    @Inject
    Looks looks;

    @GET
    @Operation(summary = "Who looked at one's data, by role and unit and never by name; the latest 200 at most")
    public List<Look> own() {
        return looks.of(ownPerson.require());
    }
}
