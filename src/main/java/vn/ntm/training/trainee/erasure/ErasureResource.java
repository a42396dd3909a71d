package vn.ntm.training.trainee.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.InputCheck;

/** Requests to be erased over HTTP, for the desks that decide. */
@Path("/api/trainees")
@Tag(name = "Trainees")
@RunOnVirtualThread
class ErasureResource {

    /** Why it is decided so. */
    record Decision(String reason) {}

    @Inject
    Erasing erasing;

    @GET
    @Path("erasure-requests")
    @Operation(summary = "Requests of people in reach that nobody has decided, the oldest first")
    public List<ErasureRequest> open() {
        return erasing.open();
    }

    @POST
    @Path("erasure-requests/{id}/approval")
    @Operation(summary = "Erases who it was, for ever; unit, level and gender stay, and with them every figure")
    public void approve(@RestPath UUID id, Decision decision) {
        erasing.approve(id, InputCheck.body(decision).reason());
    }

    @POST
    @Path("erasure-requests/{id}/rejection")
    @Operation(summary = "Refuses the request; the person reads the reason")
    public void refuse(@RestPath UUID id, Decision decision) {
        erasing.refuse(id, InputCheck.body(decision).reason());
    }

    @POST
    @Path("{id}/erasure")
    @Operation(summary = "Erases who it was, for a request that came on paper; the reason names it")
    public void erase(@RestPath UUID id, Decision decision) {
        erasing.eraseUnasked(id, InputCheck.body(decision).reason());
    }
}
