package vn.ntm.training.reminder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** What became of messages, as JSON. */
@Path("/api/messages")
@RunOnVirtualThread
public class MessageResource {

    @Inject
    MessageBoard board;

    @Inject
    Resending resending;

    @GET
    @Operation(summary = "Messages of the classes that the own units hold, the latest first")
    public Page<MessageView> list(@BeanParam MessageFilter filter, @BeanParam Paging paging) {
        return board.page(filter, paging);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Sends a message again that failed; 409 when it did not, or is of no use any more")
    public MessageView retry(@RestPath String id) {
        return resending.retry(Ids.require("message", id));
    }
}
