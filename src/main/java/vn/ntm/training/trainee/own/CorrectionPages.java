package vn.ntm.training.trainee.own;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.page.Toast;

/** What people asked their desk to correct. */
@Path("/trainees/corrections")
@RunOnVirtualThread
class CorrectionPages {

    @Inject
    Corrections corrections;

    record OpenCorrections(List<CorrectionRequest> requests) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance open() {
        return new OpenCorrections(corrections.open());
    }

    @POST
    @Path("{id}/settlement")
    @Operation(hidden = true)
    public Response settle(@RestPath UUID id) {
        corrections.settle(id);
        return Toast.of("trainee.correction-settled").leadingTo("/trainees/corrections");
    }
}
