package vn.ntm.training.registration.reservation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;

/** Seats of a class held without names: for the units that hold them, and for the organiser. */
@Path("/api/classes/{classId}/seat-reservations")
@RunOnVirtualThread
class ClassReservationsResource {

    @Inject
    SeatReserving reserving;

    @Inject
    SeatReservations reservations;

    @Inject
    ReservationAccess access;

    @Inject
    Idempotency idempotency;

    /** All that the sender may see, open ones first. */
    record Reservations(List<ReservationView> items) {}

    @GET
    public Reservations all(@RestPath UUID classId) {
        return new Reservations(access.visible(classId, reservations.ofClass(classId)).stream()
                .map(ReservationView::of)
                .toList());
    }

    @POST
    public Response reserve(
            @RestPath UUID classId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, ReservationInput input) {
        access.requireReservable(classId, InputCheck.body(input).unitId());
        return idempotency.once(
                key, input, () -> reserving.reserve(classId, input), ClassReservationsResource::created);
    }

    private static Response created(ReservationView reserved) {
        return Response.created(URI.create("/api/seat-reservations/" + reserved.id()))
                .tag(IfMatch.tag(reserved.version()))
                .entity(reserved)
                .build();
    }
}
