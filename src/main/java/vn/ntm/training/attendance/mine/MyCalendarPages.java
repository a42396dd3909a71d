package vn.ntm.training.attendance.mine;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import vn.ntm.training.shared.paging.Paging;
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

    /**
     * @param classId of a class that the person is or was on the list of; null: all that are ahead
     * @return back to the list where nothing is ahead: calendars refuse a file without events
     */
    @GET
    @Operation(hidden = true)
    public Response calendar(@RestQuery("class") String classId, @Context HttpHeaders headers) {
        Language language = Language.chosen(headers);
        if (classId != null) {
            MyTraining mine = trainings.in(id(classId)).orElseThrow(NotFound.of("class", classId));
            return CalendarDownload.of(
                    events(mine, language), mine.trainingClass().code(), clock.instant());
        }
        List<CalendarEvent> ahead = trainings.page(Paging.of(0, Paging.MAX_SIZE)).items().stream()
                .filter(mine -> new OwnTraining(mine, clock.instant()).isAhead())
                .flatMap(mine -> events(mine, language).stream())
                .toList();
        return ahead.isEmpty()
                ? Response.seeOther(URI.create("/my-trainings")).build()
                : CalendarDownload.of(ahead, "my-trainings", clock.instant());
    }

    private List<CalendarEvent> events(MyTraining mine, Language language) {
        return events.of(classes.require(mine.trainingClass().id()), seat(mine), language);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
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
