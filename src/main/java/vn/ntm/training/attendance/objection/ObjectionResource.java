package vn.ntm.training.attendance.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.shared.input.InputCheck;

/** An objection and its answer, over HTTP. */
@Path("/api/objections/{objectionId}")
@Tag(name = "Attendance")
@RunOnVirtualThread
class ObjectionResource {

    @Inject
    Answering answering;

    @Inject
    ObjectionAccess access;

    @Inject
    CurrentUser currentUser;

    @POST
    @Path("acceptance")
    @Operation(
            summary =
                    "Corrects the mark, with a reason that names the objection; in a closed class only with the permission"
                            + " CORRECT_CLOSED")
    public ObjectionRow accept(@RestPath UUID objectionId, AcceptanceInput input) {
        ObjectionRow row = access.requireAnswering(objectionId);
        return answering.accept(
                objectionId, InputCheck.body(input), access.mayAfterClosing(row.classId()), currentUser.actor());
    }

    @POST
    @Path("rejection")
    @Operation(summary = "Leaves the mark as it is; the person reads the answer")
    public ObjectionRow reject(@RestPath UUID objectionId, RejectionInput input) {
        access.requireAnswering(objectionId);
        return answering.reject(objectionId, InputCheck.body(input), currentUser.actor());
    }
}
