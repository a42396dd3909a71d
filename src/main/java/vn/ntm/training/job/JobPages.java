package vn.ntm.training.job;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;

/** The jobs of the server as a page, for administrators. */
@Path("/jobs")
@RunOnVirtualThread
class JobPages {

    @Inject
    JobBoard board;

    @Inject
    RunningByHand running;

    record Jobs(List<JobView> jobs, FormErrors errors) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return new Jobs(board.all(), FormErrors.NONE);
    }

    @POST
    @Path("{name}/runs")
    @Operation(hidden = true)
    public Response run(@RestPath String name, @Context HttpHeaders headers) {
        return Attempt.of(
                () -> {
                    running.start(name);
                    return Toast.of("job.started").leadingTo("/jobs");
                },
                errors -> new Jobs(board.all(), errors),
                headers);
    }
}
