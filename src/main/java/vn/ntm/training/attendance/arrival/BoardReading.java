package vn.ntm.training.attendance.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.attendance.ProvinceChoice;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/**
 * Reads the board of a session for whoever sent the request: all rooms for those who read the class in full, those of the own
 * units for invited desks. Whoever sees a room here sees whom to call there, as on the page of the class.
 */
@ApplicationScoped
class BoardReading {

    @Inject
    Boards boards;

    @Inject
    RollAccess access;

    @Inject
    Sessions sessions;

    @Inject
    Units units;

    @Inject
    ProvinceChoice provinces;

    @Inject
    Clock clock;

    /** @throws vn.ntm.training.shared.problem.NotFound when there is no such session, or none of its rooms is the sender's */
    Board of(UUID sessionId, BoardFilter filter, Paging paging) {
        Reach reach = access.rooms(sessionId);
        Session session = sessions.require(sessionId);
        var asked = new Boards.Asked(
                session,
                reach,
                filter.provinceId()
                        .map(id -> provinces.within(id, session.heldOn()))
                        .orElse(null),
                filter.standing(),
                filter.search());
        Page<BoardRoom> page = boards.page(asked, paging);
        return new Board(
                boards.counts(asked),
                page,
                page.items().stream().collect(Collectors.toMap(BoardRoom::siteId, room -> unit(room, session))),
                clock.instant());
    }

    /** Those that the reader can choose from; none when that is no choice. */
    List<UnitView> provinces(Session session) {
        return provinces.of(access.rooms(session.id()), session.heldOn());
    }

    private String unit(BoardRoom room, Session session) {
        return units.findOn(room.unitId(), session.heldOn()).map(UnitView::path).orElse("");
    }
}
