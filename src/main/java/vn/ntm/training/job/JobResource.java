package vn.ntm.training.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.job.JobRun;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The jobs of the server, as JSON; for administrators. */
@Path("/api/jobs")
@RunOnVirtualThread
public class JobResource {

    @Inject
    JobBoard board;

    @Inject
    RunningByHand running;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "All jobs by name, with schedule and last run")
    public List<JobView> list() {
        return board.all();
    }

    @GET
    @Path("/{name}/runs")
    @Operation(summary = "The last 100 runs of a job, the latest first")
    public Page<JobRun> runs(@RestPath String name, @BeanParam Paging paging) {
        return board.runs(name, paging);
    }

    @POST
    @Path("/{name}/runs")
    @Operation(
            summary =
                    "Runs a job now and answers when it has begun; 409 when it is running already, here or on another server")
    @APIResponseSchema(value = JobRun.class, responseCode = "202")
    public Response run(@RestPath String name, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key) {
        return idempotency.once(key, name, () -> running.start(name), run -> Response.status(Status.ACCEPTED)
                .entity(run)
                .build());
    }
}
