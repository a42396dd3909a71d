package vn.ntm.training.reminder;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;

/** The delivery board: what waits, what was sent, what failed and why. */
@Path("/messages")
@RunOnVirtualThread
class MessagePages {

    @Inject
    MessageBoard board;

    @Inject
    Resending resending;

    /** @param page null when a filter is wrong */
    record Board(Page<MessageView> page, MessageFilter filter, List<MessageStatus> statuses, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response board(@BeanParam MessageFilter filter, @BeanParam Paging paging, @Context HttpHeaders headers) {
        List<MessageStatus> statuses = Arrays.asList(MessageStatus.values());
        try {
            return FormAnswer.page(Status.OK, new Board(board.page(filter, paging), filter, statuses, FormErrors.NONE));
        } catch (InvalidInput wrong) {
            return FormAnswer.again(new Board(null, filter, statuses, FormErrors.of(wrong, headers)));
        }
    }

    @POST
    @Path("{id}/retry")
    @Operation(hidden = true)
    public Response retry(@RestPath String id) {
        resending.retry(Ids.require("message", id));
        return Toast.of("message.queued-again").leadingTo("/messages?status=FAILED");
    }
}
