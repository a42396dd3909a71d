package vn.ntm.training.reminder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** One's own messages over HTTP. */
@Path("/api/me/messages")
@Tag(name = "Me")
@RunOnVirtualThread
class OwnMessageResource {

    @Inject
    OwnMessages messages;

    @GET
    @Operation(summary = "What the caller was told or is to be told about trainings; the latest first")
    public Page<OwnMessage> list(@BeanParam Paging paging) {
        return messages.page(paging);
    }
}
