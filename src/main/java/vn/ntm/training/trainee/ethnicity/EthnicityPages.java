package vn.ntm.training.trainee.ethnicity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many people belong to which ethnic group. */
@Path("/trainees/ethnicity-counts")
@RunOnVirtualThread
class EthnicityPages {

    @Inject
    EthnicityCounting counting;

    record EthnicityCounts(List<EthnicityCount> counts) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance counts() {
        return new EthnicityCounts(counting.count());
    }
}
