package vn.ntm.training.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.WayBack;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.NotFound;

/** The buttons beside a registration: approve, reject, cancel, answer an offer. Each leads back to the list as it was. */
@Path("/classes/{classId}/registrations/{id}")
@RunOnVirtualThread
class DecisionPages {

    @Inject
    Enrolling enrolling;

    @Inject
    OfferAnswers offers;

    @Inject
    RegistrationAccess access;

    @POST
    @Path("confirmation")
    @Operation(hidden = true)
    public Response confirm(
            @RestPath UUID classId, @RestPath UUID id, @RestForm String version, @RestForm String back) {
        requireOf(classId, id);
        access.requireDecidable(id);
        enrolling.confirm(id, seen(version));
        return back("registration.confirmed", classId, back);
    }

    @POST
    @Path("rejection")
    @Operation(hidden = true)
    public Response reject(
            @RestPath UUID classId,
            @RestPath UUID id,
            @RestForm String version,
            @RestForm String reason,
            @RestForm String back) {
        requireOf(classId, id);
        access.requireDecidable(id);
        enrolling.reject(id, seen(version), reason);
        return back("registration.rejected", classId, back);
    }

    @POST
    @Path("cancellation")
    @Operation(hidden = true)
    public Response cancel(
            @RestPath UUID classId,
            @RestPath UUID id,
            @RestForm String version,
            @RestForm String reason,
            @RestForm String back) {
        requireOf(classId, id);
        access.requireCancellable(id);
        enrolling.cancel(id, seen(version), reason);
        return back("registration.cancelled", classId, back);
    }

    @POST
    @Path("acceptance")
    @Operation(hidden = true)
    public Response accept(@RestPath UUID classId, @RestPath UUID id, @RestForm String version, @RestForm String back) {
        requireOf(classId, id);
        access.requireAnswerable(id);
        offers.accept(id, seen(version));
        return back("registration.accepted", classId, back);
    }

    @POST
    @Path("refusal")
    @Operation(hidden = true)
    public Response refuse(
            @RestPath UUID classId,
            @RestPath UUID id,
            @RestForm String version,
            @RestForm String reason,
            @RestForm String back) {
        requireOf(classId, id);
        access.requireAnswerable(id);
        offers.refuse(id, seen(version), reason);
        return back("registration.refused", classId, back);
    }

    private void requireOf(UUID classId, UUID id) {
        if (!access.requireVisible(id).classId().equals(classId)) {
            throw new NotFound("registration", id);
        }
    }

    /** A form without a version is none of ours. */
    static IfMatch seen(String version) {
        return IfMatch.valueOf(version == null || version.isBlank() ? "none" : version);
    }

    private static Response back(String toast, UUID classId, String back) {
        return Toast.of(toast).leadingTo(list(classId, back));
    }

    /** The list as it was, where that is where one came from. */
    static String list(UUID classId, String back) {
        String list = "/classes/" + classId + "/registrations";
        String address = WayBack.to(back).toString();
        return address.startsWith(list) ? address : list;
    }
}
