package vn.ntm.training.registration.invitation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The units that a class invites, and whether they have sent anybody. */
@Path("/api/classes/{classId}/invited-units")
@Tag(name = "Registrations")
@RunOnVirtualThread
class InvitedUnitResource {

    /** Whom to remind. @param within id of a province; null: all that the sender may remind */
    record WhomToRemind(Long within) {}

    @Inject
    InvitedUnits units;

    @Inject
    Reminding reminding;

    @Inject
    ClassAccess classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "Invited units with what has come from each, in the order of their codes")
    public Page<InvitedUnit> list(
            @RestPath UUID classId, @BeanParam InvitedUnitFilter filter, @BeanParam Paging paging) {
        return InvitedUnits.page(filter.of(units.of(classes.requireVisible(classId))), paging);
    }

    @GET
    @Path("by-province")
    @Operation(summary = "The same added up for each province")
    public List<InvitedProvince> byProvince(@RestPath UUID classId) {
        return InvitedUnits.byProvince(units.of(classes.requireVisible(classId)));
    }

    @POST
    @Path("reminders")
    @Operation(summary = "Reminds the units that have sent nobody, each at most once a day")
    public Response remind(
            @RestPath UUID classId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, WhomToRemind whom) {
        classes.requireVisible(classId);
        Long within = InputCheck.body(whom).within();
        String by = currentUser.require().username();
        return idempotency.once(
                key,
                whom,
                () -> reminding.remindMissing(classId, within == null ? null : within.toString(), by),
                outcome ->
                        Response.status(Response.Status.CREATED).entity(outcome).build());
    }
}
