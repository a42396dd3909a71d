package vn.ntm.training.attendance.mine;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.attendance.MyTraining;
import vn.ntm.training.attendance.MyTrainings;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.course.calendar.CalendarDownload;
import vn.ntm.training.course.calendar.CalendarEvent;
import vn.ntm.training.course.calendar.ClassEvents;
import vn.ntm.training.course.calendar.Seat;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.text.Language;

/** One's own training for one's own calendar, with the room and the way into the online one. */
@Path("/my-trainings/calendar.ics")
@RunOnVirtualThread
class MyCalendarPages {

    @Inject
    MyTrainings trainings;

    @Inject
    TrainingClasses classes;

    @Inject
    ClassEvents events;

    @Inject
    Clock clock;

    /** @param classId of a class that the person is or was on the list of */
    @GET
    @Operation(hidden = true)
    public Response calendar(@RestQuery("class") String classId, @Context HttpHeaders headers) {
        MyTraining mine = trainings.in(id(classId)).orElseThrow(NotFound.of("class", classId));
        List<CalendarEvent> written =
                events.of(classes.require(mine.trainingClass().id()), seat(mine), Language.chosen(headers));
        return CalendarDownload.of(written, mine.trainingClass().code(), clock.instant());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of("class", "input.wrong-type");
        }
    }

    private Seat seat(MyTraining mine) {
        Map<UUID, Seat.Join> joins = mine.sessions().stream()
                .collect(Collectors.toMap(
                        MyTraining.Session::id,
                        session -> new Seat.Join(session.link(), session.meetingId(), session.passcode())));
        boolean stands = new OwnTraining(mine, clock.instant()).stands();
        return mine.site() == null
                ? new Seat(null, null, joins, stands, mine.version())
                : new Seat(mine.site().name(), mine.site().address(), joins, stands, mine.version());
    }
}
