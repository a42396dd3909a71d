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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** Asking to be erased. */
@Path("/my-data/erasure-requests")
@RunOnVirtualThread
class OwnErasurePages {

    @Inject
    Erasing erasing;

    record MyErasure(List<ErasureRequest> requests, String text, FormErrors errors) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response show() {
        return page(Response.Status.OK, null, FormErrors.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response ask(@RestForm String text, @Context HttpHeaders headers) {
        try {
            erasing.ask(text);
            return Toast.of("trainee.erasure-asked").leadingTo("/my-data/erasure-requests");
        } catch (InvalidInput wrong) {
            return page(Response.Status.BAD_REQUEST, text, FormErrors.of(wrong, headers));
        } catch (RuleViolation broken) {
            return page(Response.Status.CONFLICT, text, FormErrors.of(broken, headers));
        }
    }

    private Response page(Response.Status status, String text, FormErrors errors) {
        return FormAnswer.pageForHolder(status, new MyErasure(erasing.own(), text, errors));
    }
}
