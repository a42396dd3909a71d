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
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Who checked in to a session, for those who read the people of its class. */
@Path("/api/sessions/{sessionId}/check-ins")
@Tag(name = "Attendance")
@RunOnVirtualThread
class CheckInListResource {

    @Inject
    CheckInReading reading;

    @GET
    @Operation(
            summary =
                    "People who checked in, or pressed the way into the online room, beside what stands for them in the session;"
                            + " disagreeing=true: only those of whom a roll says that they were not there")
    public Page<CheckInRow> list(
            @RestPath UUID sessionId,
            @RestQuery("disagreeing") @DefaultValue("false") boolean disagreeing,
            @BeanParam Paging paging) {
        return reading.page(sessionId, disagreeing, paging);
    }
}
