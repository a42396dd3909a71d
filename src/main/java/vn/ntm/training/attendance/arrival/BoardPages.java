package vn.ntm.training.attendance.arrival;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.attendance.Sitting;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.page.LiveAnswer;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.unit.UnitView;

/** The rooms of a session while it begins and runs: who is there, who handed in, whom to ring. It renews itself. */
@Path("/sessions/{sessionId}/board")
@RunOnVirtualThread
class BoardPages {

    @Inject
    BoardReading reading;

    @Inject
    Sessions sessions;

    /**
     * @param provinces to choose from; none when the reader sees no more than one
     * @param live the address of the part that is renewed
     */
    record SessionBoard(
            ClassHead trainingClass,
            Sitting sitting,
            List<Sitting> sittings,
            List<UnitView> provinces,
            BoardFilter filter,
            Board board,
            String live)
            implements TemplateInstance {}

    /** The part of the page that is renewed. */
    record Rooms(UUID sessionId, Board board) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance board(
            @RestPath UUID sessionId,
            @BeanParam BoardFilter filter,
            @BeanParam Paging paging,
            @Context UriInfo address) {
        Board board = reading.of(sessionId, filter, paging);
        Session session = sessions.require(sessionId);
        String query = address.getRequestUri().getRawQuery();
        return new SessionBoard(
                ClassHead.of(session.trainingClass()),
                Sitting.of(session),
                session.trainingClass().sessions().stream().map(Sitting::of).toList(),
                reading.provinces(session),
                filter,
                board,
                "/sessions/" + sessionId + "/board/rooms" + (query == null ? "" : "?" + query));
    }

    @GET
    @Path("rooms")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response rooms(
            @RestPath UUID sessionId,
            @BeanParam BoardFilter filter,
            @BeanParam Paging paging,
            @Context Request request) {
        Board board = reading.of(sessionId, filter, paging);
        return LiveAnswer.of(board.tag(), request, () -> new Rooms(sessionId, board));
    }
}
