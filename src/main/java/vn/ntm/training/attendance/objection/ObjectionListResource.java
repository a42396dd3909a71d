package vn.ntm.training.attendance.objection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Objections of a class as their desk reads them, over HTTP. */
@Path("/api/classes/{classId}/objections")
@Tag(name = "Attendance")
@RunOnVirtualThread
class ObjectionListResource {

    @Inject
    Objections objections;

    @Inject
    ObjectionAccess access;

    @Inject
    Audit audit;

    /** How much was read. */
    record Read(int people) {}

    @GET
    @Operation(
            summary =
                    "Objections to marks in the sessions of the class, with what stands and what is known besides; the oldest first."
                            + " Of all rooms for who holds the class, of those of the province for its desk")
    public Page<ObjectionRow> list(
            @RestPath UUID classId, @RestQuery String state, @RestQuery String session, @BeanParam Paging paging) {
        Reach rooms = access.requireReach(classId);
        ObjectionFilter filter = ObjectionFilter.of(state, session);
        Page<ObjectionRow> page = objections.page(classId, filter.state(), filter.sessionId(), rooms, paging);
        audit.recordReading(
                "objections.read", "class", classId, new Read(page.items().size()));
        return page;
    }
}
