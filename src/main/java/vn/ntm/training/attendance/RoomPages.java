package vn.ntm.training.attendance;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** The rooms of a session: who handed in a roll, who did not, and where names and heads differ. */
@Path("/sessions/{sessionId}/rolls")
@RunOnVirtualThread
class RoomPages {

    @Inject
    Rooms rooms;

    @Inject
    RollAccess access;

    @Inject
    Sessions sessions;

    @Inject
    Units units;

    /** What a room's roll can be asked for by. */
    public enum State {
        HANDED_IN,
        MISSING
    }

    /** @param units where each room of the page is, by its id */
    record SessionRolls(
            ClassHead trainingClass,
            Sitting sitting,
            List<Sitting> sittings,
            Rooms.Count count,
            Page<RoomState> rooms,
            Map<UUID, String> units,
            String q,
            List<State> states,
            String state)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance rolls(
            @RestPath UUID sessionId, @RestQuery String q, @RestQuery String state, @BeanParam Paging paging) {
        Session session = sessions.require(sessionId);
        Reach reach = access.rooms(sessionId);
        Optional<Boolean> handedIn = QueryText.constants("state", state, State.class).stream()
                .findFirst()
                .map(State.HANDED_IN::equals);
        Page<RoomState> page = rooms.page(sessionId, reach, QueryText.search(q), handedIn, paging);
        return new SessionRolls(
                ClassHead.of(session.trainingClass()),
                Sitting.of(session),
                session.trainingClass().sessions().stream().map(Sitting::of).toList(),
                rooms.count(sessionId, reach),
                page,
                page.items().stream().collect(Collectors.toMap(RoomState::siteId, room -> unit(room, session))),
                q == null ? "" : q,
                List.of(State.values()),
                state);
    }

    private String unit(RoomState room, Session session) {
        return units.findOn(room.unitId(), session.heldOn()).map(UnitView::path).orElse("");
    }
}
