package vn.ntm.training.attendance.capture;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.attendance.RollAccess;

/**
 * The service worker of the page of a roll. Browsers let a worker look after what lies beside its own address only, so it is not
 * among the other scripts: from here it can never look after more than the pages of one room.
 */
@Path("/sessions/{sessionId}/sites/{siteId}/roll-worker.js")
@RunOnVirtualThread
class WorkerResource {

    private static final String FILE = "/META-INF/resources/assets/ntm-roll-worker.js";

    @Inject
    RollAccess access;

    @GET
    @Produces("text/javascript;charset=UTF-8")
    @Operation(hidden = true)
    public byte[] script(@RestPath UUID sessionId, @RestPath UUID siteId) {
        access.requireVisible(sessionId, siteId);
        try (InputStream script = WorkerResource.class.getResourceAsStream(FILE)) {
            return script.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
