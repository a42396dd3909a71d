package vn.ntm.training.course.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.page.TypedTime;

/** The steps in the life of a class that its page offers: cancelled, closed, copied. What forbids one is told there. */
@Path("/classes")
@RunOnVirtualThread
class ClassStepPages {

    @Inject
    ClassPlanning planning;

    @Inject
    ClassAccess access;

    @Inject
    ClassDetailPages page;

    @POST
    @Path("{id}/cancellation")
    @Operation(hidden = true)
    public Response cancel(
            @RestPath UUID id, @RestForm String version, @RestForm String reason, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        return Attempt.of(
                () -> {
                    planning.cancel(id, FormVersion.of(version), reason);
                    return Toast.of("class.cancelled").leadingTo("/classes/" + id);
                },
                errors -> page.again(id, headers, errors, reason),
                headers);
    }

    @POST
    @Path("{id}/closing")
    @Operation(hidden = true)
    public Response close(@RestPath UUID id, @RestForm String version, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        return Attempt.of(
                () -> {
                    planning.close(id, FormVersion.of(version));
                    return Toast.of("class.closed").leadingTo("/classes/" + id);
                },
                errors -> page.again(id, headers, errors, null),
                headers);
    }

    @POST
    @Path("{id}/copies")
    @Operation(hidden = true)
    public Response copy(@RestPath UUID id, @RestForm String firstDate, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        return Attempt.of(
                () -> {
                    var check = new InputCheck();
                    var day = TypedTime.day(check, "firstDate", firstDate);
                    check.done();
                    return Toast.of("class.copied")
                            .leadingTo("/classes/" + planning.copy(id, day).id());
                },
                errors -> page.again(id, headers, errors, null),
                headers);
    }
}
