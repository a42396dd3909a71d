package vn.ntm.training.registration.reservation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.CadreLevel;

/** Seats that units hold without names, for the desks of these units and for the organiser. */
@Path("/classes/{classId}/seat-reservations")
@RunOnVirtualThread
class ReservationPages {

    @Inject
    SeatReserving reserving;

    @Inject
    SeatReservations reservations;

    @Inject
    ReservationAccess access;

    @Inject
    ClassAccess classes;

    /** A reservation with what the reader may do with it. */
    public record Line(ReservationView seats, boolean mayChange) {

        public int open() {
            return seats.seats() - seats.named();
        }

        public String tone() {
            return seats.status() == ReservationStatus.OPEN ? "info" : "quiet";
        }
    }

    record Reservations(
            ClassHead trainingClass,
            List<Line> lines,
            boolean mayReserve,
            ReservationForm form,
            List<CadreLevel> levels,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath UUID classId) {
        return page(classId, ReservationForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reserve(@RestPath UUID classId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        ReservationForm form = ReservationForm.of(sent);
        if (form.seeking()) {
            return FormAnswer.page(Status.OK, page(classId, form, FormErrors.NONE));
        }
        return step(classId, form, headers, () -> {
            ReservationInput input = form.input();
            access.requireReservable(classId, input.unitId());
            return Toast.of(
                    "reservation.made", reserving.reserve(classId, input).seats());
        });
    }

    @POST
    @Path("{id}/change")
    @Operation(hidden = true)
    public Response change(
            @RestPath UUID classId,
            @RestPath UUID id,
            @RestForm String version,
            @RestForm String seats,
            @Context HttpHeaders headers) {
        return step(classId, ReservationForm.EMPTY, headers, () -> {
            requireOf(classId, id);
            access.requireChangeable(id);
            var check = new InputCheck();
            Integer number = check.required("seats", ReservationForm.number(check, seats));
            check.done();
            reserving.change(id, seen(version), number, null);
            return Toast.of("reservation.changed");
        });
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(hidden = true)
    public Response cancel(
            @RestPath UUID classId, @RestPath UUID id, @RestForm String version, @Context HttpHeaders headers) {
        return step(classId, ReservationForm.EMPTY, headers, () -> {
            requireOf(classId, id);
            access.requireChangeable(id);
            reserving.cancel(id, seen(version));
            return Toast.of("reservation.cancelled");
        });
    }

    private interface Step {
        Toast take();
    }

    private Response step(UUID classId, ReservationForm form, HttpHeaders headers, Step step) {
        try {
            return step.take().leadingTo("/classes/" + classId + "/seat-reservations");
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(classId, form, FormErrors.of(wrong, headers)));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page(classId, form, FormErrors.of(broken, headers)));
        } catch (NotAllowed refused) {
            String why = ProblemTexts.of(Language.chosen(headers).locale()).text(refused.code());
            return FormAnswer.page(Status.FORBIDDEN, page(classId, form, new FormErrors(why, Map.of())));
        }
    }

    private void requireOf(UUID classId, UUID id) {
        if (!reservations.isOf(classId, id)) {
            throw new NotFound("seat-reservation", id);
        }
    }

    /** A form without a version is none of ours. */
    private static IfMatch seen(String version) {
        return IfMatch.valueOf(version == null || version.isBlank() ? "none" : version);
    }

    private TemplateInstance page(UUID classId, ReservationForm form, FormErrors errors) {
        var trainingClass = classes.requireVisible(classId);
        boolean over = trainingClass.status().isFinal();
        List<Line> lines = access.visible(classId, reservations.ofClass(classId)).stream()
                .map(one -> new Line(
                        ReservationView.of(one),
                        !over && one.status() == ReservationStatus.OPEN && access.mayChange(one)))
                .toList();
        return new Reservations(
                ClassHead.of(trainingClass),
                lines,
                !over && access.mayReserve(classId),
                form,
                List.of(CadreLevel.values()),
                errors);
    }
}
