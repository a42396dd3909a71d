package vn.ntm.training.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
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

    @Inject
    WaitingList waitingList;

    @Inject
    OfferAnswers offers;

    @Inject
    Replacing replacing;

    @Inject
    Idempotency idempotency;

    @GET
    public Response one(@RestPath UUID id) {
        access.requireVisible(id);
        Registration registration = registrations.require(id);
        var places = registration.status() == RegistrationStatus.WAITLISTED
                ? waitingList.places(List.of(id))
                : Map.<UUID, WaitingReason.Place>of();
        return Response.ok(
                        RegistrationView.of(registration, trainees.require(registration.traineeId()), places.get(id)))
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

    /** Takes the seat that is offered. */
    @POST
    @Path("acceptance")
    public Response accept(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireAnswerable(id);
        offers.accept(id, seen);
        return one(id);
    }

    /** Leaves the seat that is offered to the next who waits. The body may be left out. */
    @POST
    @Path("refusal")
    public Response refuse(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen, Reason reason) {
        access.requireAnswerable(id);
        offers.refuse(id, seen, reason == null ? null : reason.reason());
        return one(id);
    }

    /** Somebody else comes instead, into the same seat or place in the queue; until the class starts. */
    @POST
    @Path("replacement")
    public Response replace(
            @RestPath UUID id,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            RegistrationInput input,
            @Context SecurityContext security) {
        access.requireReplaceable(id, InputCheck.body(input));
        String by = security.getUserPrincipal().getName();
        return idempotency.once(
                key, input, () -> replacing.replace(id, seen, input, by), RegistrationResource::created);
    }

    static Response created(RegistrationResult result) {
        return Response.created(URI.create("/api/registrations/" + result.id()))
                .entity(result)
                .build();
    }

    @DELETE
    public void remove(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireCancellable(id);
        enrolling.cancel(id, seen, null);
    }
}
