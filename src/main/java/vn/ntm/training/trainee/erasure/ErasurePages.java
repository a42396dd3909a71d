package vn.ntm.training.trainee.erasure;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** Who wants to be erased, for the desk that decides. */
@Path("/trainees/erasure-requests")
@RunOnVirtualThread
class ErasurePages {

    private static final String LIST = "/trainees/erasure-requests";

    @Inject
    Erasing erasing;

    record OpenErasures(List<ErasureRequest> requests, FormErrors errors) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance open() {
        return new OpenErasures(erasing.open(), FormErrors.NONE);
    }

    @POST
    @Path("{id}/approval")
    @Operation(hidden = true)
    public Response approve(@RestPath UUID id, @RestForm String reason, @Context HttpHeaders headers) {
        return answer("trainee.erased", headers, () -> erasing.approve(id, reason));
    }

    @POST
    @Path("{id}/rejection")
    @Operation(hidden = true)
    public Response refuse(@RestPath UUID id, @RestForm String reason, @Context HttpHeaders headers) {
        return answer("trainee.erasure-refused", headers, () -> erasing.refuse(id, reason));
    }

    private Response answer(String toast, HttpHeaders headers, Runnable work) {
        try {
            work.run();
            return Toast.of(toast).leadingTo(LIST);
        } catch (InvalidInput wrong) {
            return FormAnswer.again(new OpenErasures(erasing.open(), FormErrors.of(wrong, headers)));
        } catch (RuleViolation broken) {
            return FormAnswer.page(
                    Response.Status.CONFLICT, new OpenErasures(erasing.open(), FormErrors.of(broken, headers)));
        }
    }
}
