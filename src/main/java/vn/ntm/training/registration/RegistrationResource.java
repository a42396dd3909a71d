package vn.ntm.training.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.trainee.Trainees;

/** One registration. */
@Path("/api/registrations/{id}")
@RunOnVirtualThread
class RegistrationResource {

    @Inject
    Enrolling enrolling;

    @Inject
    RegistrationAccess access;

    @Inject
    Registrations registrations;

    @Inject
    Trainees trainees;

    @GET
    public Response one(@RestPath UUID id) {
        access.requireVisible(id);
        Registration registration = registrations.require(id);
        return Response.ok(RegistrationView.of(registration, trainees.require(registration.traineeId())))
                .tag(IfMatch.tag(registration.version()))
                .build();
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireDecidable(id);
        enrolling.confirm(id, seen);
        return one(id);
    }

    /** Why somebody does not get a seat, or gives it back; told to the person. */
    record Reason(String reason) {}

    @POST
    @Path("rejection")
    public Response reject(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen, Reason reason) {
        access.requireDecidable(id);
        enrolling.reject(id, seen, InputCheck.body(reason).reason());
        return one(id);
    }

    /** A reason may be told; the body may be left out. */
    @POST
    @Path("cancellation")
    public Response cancel(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen, Reason reason) {
        access.requireCancellable(id);
        enrolling.cancel(id, seen, reason == null ? null : reason.reason());
        return one(id);
    }

    @DELETE
    public void remove(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireCancellable(id);
        enrolling.cancel(id, seen, null);
    }
}
