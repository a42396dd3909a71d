package vn.ntm.training.course.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.text.Language;

/** The sessions of a class for anybody's calendar: what is public, whoever asks. */
@Path("/classes/{id}/calendar.ics")
@RunOnVirtualThread
class ClassCalendarPages {

    @Inject
    ClassAccess access;

    @Inject
    ClassEvents events;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public Response calendar(@RestPath UUID id, @Context HttpHeaders headers) {
        TrainingClass trainingClass = access.requireVisible(id);
        return CalendarDownload.of(
                events.of(trainingClass, Language.chosen(headers)), trainingClass.code(), clock.instant());
    }
}
