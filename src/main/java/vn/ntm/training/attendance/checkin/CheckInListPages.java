package vn.ntm.training.attendance.checkin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Who checked in to a session, beside what stands, as a page for those who read the people of its class. */
@Path("/sessions/{sessionId}/check-ins")
@RunOnVirtualThread
class CheckInListPages {

    /** @param disagreeing whether only those are shown of whom a roll says that they were not there */
    record CheckedIn(
            ClassHead trainingClass,
            UUID sessionId,
            int ordinal,
            Instant startsAt,
            boolean disagreeing,
            Page<CheckInRow> rows)
            implements TemplateInstance {}

    @Inject
    CheckInReading reading;

    @Inject
    Sessions sessions;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(
            @RestPath UUID sessionId,
            @RestQuery("disagreeing") @DefaultValue("false") boolean disagreeing,
            @BeanParam Paging paging) {
        Page<CheckInRow> page = reading.page(sessionId, disagreeing, paging);
        Session session = sessions.require(sessionId);
        return new CheckedIn(
                ClassHead.of(session.trainingClass()),
                sessionId,
                session.ordinal(),
                session.startsAt(),
                disagreeing,
                page);
    }
}
