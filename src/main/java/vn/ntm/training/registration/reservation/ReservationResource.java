package vn.ntm.training.registration.reservation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;

/** Seats that a unit holds without names. */
@Path("/api/seat-reservations/{id}")
@RunOnVirtualThread
class ReservationResource {

    @Inject
    SeatReserving reserving;

    @Inject
    SeatReservations reservations;

    @Inject
    ReservationAccess access;

    /** Null leaves as it is. */
    record Change(Integer seats, Instant nameUntil) {}

    @GET
    public Response one(@RestPath UUID id) {
        SeatReservation reservation = reservations.require(id);
        access.requireVisible(reservation);
        return answer(ReservationView.of(reservation));
    }

    @PATCH
    public Response change(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen, Change change) {
        access.requireChangeable(id);
        Change told = InputCheck.body(change);
        return answer(reserving.change(id, seen, told.seats(), told.nameUntil()));
    }

    /** What was named stays registered. */
    @DELETE
    public void cancel(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireChangeable(id);
        reserving.cancel(id, seen);
    }

    private static Response answer(ReservationView view) {
        return Response.ok(view).tag(IfMatch.tag(view.version())).build();
    }
}
