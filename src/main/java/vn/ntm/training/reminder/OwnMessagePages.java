package vn.ntm.training.reminder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** What {@code GET /api/me/messages} tells, for the person: also by a personal link, without an account. */
@Path("/my-trainings/messages")
@RunOnVirtualThread
class OwnMessagePages {

    @Inject
    OwnMessages messages;

    record Told(Page<OwnMessage> page) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response told(@BeanParam Paging paging) {
        return FormAnswer.pageForHolder(Status.OK, new Told(messages.page(paging)));
    }
}
