package vn.ntm.training.trainee.retention;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the retention period means today, for administrators. */
@Path("/retention")
@RunOnVirtualThread
class RetentionPages {

    @Inject
    Outdating outdating;

    @Inject
    RetentionConfig config;

    /** Months of the periods, which may be years and months. */
    record Retention(RetentionView view, long months, long listMonths) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return new Retention(
                outdating.dryRun(),
                config.period().toTotalMonths(),
                config.lists().toTotalMonths());
    }
}
