package vn.ntm.training.trainee.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the retention period means today, over HTTP. */
@Path("/api/retention")
@Tag(name = "Privacy")
@RunOnVirtualThread
class RetentionResource {

    @Inject
    Outdating outdating;

    @GET
    @Operation(summary = "What the next nightly run would erase; changes nothing")
    public RetentionView dryRun() {
        return outdating.dryRun();
    }
}
