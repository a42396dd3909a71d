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
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** Where a desk carries out what somebody asked for on paper: to be erased. */
@Path("/trainees/{id}/erasure")
@RunOnVirtualThread
class PaperErasurePages {

    @Inject
    Erasing erasing;

    record PaperErasure(UUID id, String name, String reason, FormErrors errors) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath UUID id) {
        return page(id, "", FormErrors.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response erase(@RestPath UUID id, @RestForm String reason, @Context HttpHeaders headers) {
        try {
            erasing.eraseUnasked(id, reason);
            return Toast.of("trainee.erased").leadingTo("/trainees");
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(id, reason, FormErrors.of(wrong, headers)));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page(id, reason, FormErrors.of(broken, headers)));
        }
    }

    private PaperErasure page(UUID id, String reason, FormErrors errors) {
        return new PaperErasure(id, erasing.nameToErase(id), reason, errors);
    }
}
