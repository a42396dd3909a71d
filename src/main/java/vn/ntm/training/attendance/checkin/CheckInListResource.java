package vn.ntm.training.attendance.checkin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Who checked in to a session, for those who read the people of its class. */
@Path("/api/sessions/{sessionId}/check-ins")
@Tag(name = "Attendance")
@RunOnVirtualThread
class CheckInListResource {

    @Inject
    CheckInList list;

    @Inject
    Sessions sessions;

    @Inject
    ClassAccess access;

    @Inject
    Audit audit;

    /** How much was read. */
    record Read(int people) {}

    @GET
    @Operation(
            summary =
                    "People who checked in, or pressed the way into the online room, beside what stands for them in the session;"
                            + " disagreeing=true: only those of whom a roll says that they were not there")
    public Page<CheckInRow> list(
            @RestPath UUID sessionId,
            @RestQuery("disagreeing") @DefaultValue("false") boolean disagreeing,
            @BeanParam Paging paging) {
        UUID classId = sessions.classOf(sessionId);
        access.require(classId, ClassRights::mayReadInFull, "session", sessionId);
        Page<CheckInRow> page = list.page(classId, sessionId, disagreeing, paging);
        audit.recordReading(
                "check-ins.read", "session", sessionId, new Read(page.items().size()));
        return page;
    }
}
