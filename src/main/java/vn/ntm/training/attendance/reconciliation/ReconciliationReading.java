package vn.ntm.training.attendance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.attendance.ProvinceChoice;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Reads the rooms of a session for whoever sent the request. Some thousand rooms are one statement and some arithmetic. */
@ApplicationScoped
class ReconciliationReading {

    private static final Comparator<RoomFacts> TO_SETTLE_FIRST = Comparator.comparing(RoomFacts::isSettled)
            .thenComparing(room -> room.standing() != Standing.CHANGED)
            .thenComparing(RoomFacts::gravity)
            .thenComparing(room -> room.place().name())
            .thenComparing(room -> room.place().siteId());

    @Inject
    RoomsOfSession rooms;

    @Inject
    RollAccess access;

    @Inject
    SettlingAccess settling;

    @Inject
    Sessions sessions;

    @Inject
    ProvinceChoice provinces;

    @Inject
    Units units;

    /** @throws vn.ntm.training.shared.problem.NotFound when there is no such session, or none of its rooms is the sender's */
    Reconciliation of(UUID sessionId, ReconciliationFilter filter, Paging paging, ProblemTexts texts) {
        Reach seen = access.rooms(sessionId);
        Reach settled = settling.reach(sessionId);
        Session session = sessions.require(sessionId);
        Predicate<RoomFacts.Place> inProvince = inProvince(filter.provinceId().orElse(null), session.heldOn());
        List<RoomFacts> all = rooms.all(sessionId).stream()
                .filter(room -> seen.includes(room.place().unitId()) && inProvince.test(room.place()))
                .toList();
        List<RoomFacts> open = all.stream()
                .filter(room ->
                        !room.isSettled() && settled.includes(room.place().unitId()))
                .toList();
        return new Reconciliation(
                counts(all),
                open.stream().filter(RoomFacts::agrees).count(),
                open.stream()
                        .filter(room -> room.disagreements().contains(Disagreement.NO_ROLL))
                        .count(),
                page(all.stream().filter(asked(filter)).sorted(TO_SETTLE_FIRST).toList(), paging)
                        .map(room -> ReconciledRoom.of(sessionId, room, unit(room, session), texts)));
    }

    /**
     * All rooms that the reader sees, in the order of their names.
     *
     * @throws vn.ntm.training.shared.problem.NotFound when there is no such session, or none of its rooms is the sender's
     */
    List<ReconciledRoom> all(Session session, ProblemTexts texts) {
        Reach seen = access.rooms(session.id());
        var order = Collator.getInstance(Vietnamese.LOCALE);
        return rooms.all(session.id()).stream()
                .filter(room -> seen.includes(room.place().unitId()))
                .map(room -> ReconciledRoom.of(session.id(), room, unit(room, session), texts))
                .sorted(Comparator.comparing(ReconciledRoom::unit, order)
                        .thenComparing(ReconciledRoom::name, order)
                        .thenComparing(ReconciledRoom::siteId))
                .toList();
    }

    /** @throws vn.ntm.training.shared.problem.NotFound when the room is none of the session */
    ReconciledRoom room(UUID sessionId, UUID siteId, ProblemTexts texts) {
        RoomFacts room = rooms.require(sessionId, siteId);
        return ReconciledRoom.of(sessionId, room, unit(room, sessions.require(sessionId)), texts);
    }

    /** Those that the reader can choose from; none when that is no choice. */
    List<UnitView> provinces(Session session) {
        return provinces.of(access.rooms(session.id()), session.heldOn());
    }

    /** Rooms of a province, of all provinces where none is named. */
    Predicate<RoomFacts.Place> inProvince(Long provinceId, LocalDate day) {
        if (provinceId == null) {
            return _ -> true;
        }
        Set<Long> within = provinces.within(provinceId, day);
        return place -> within.contains(place.unitId());
    }

    private static Map<Standing, Long> counts(List<RoomFacts> rooms) {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0L);
        }
        counts.putAll(rooms.stream().collect(Collectors.groupingBy(RoomFacts::standing, Collectors.counting())));
        return counts;
    }

    private static Predicate<RoomFacts> asked(ReconciliationFilter filter) {
        Standing standing = filter.standing().orElse(null);
        Disagreement kind = filter.disagreement().orElse(null);
        String name = filter.search().orElse(null);
        return room -> (standing == null || room.standing() == standing)
                && (kind == null || room.disagreements().contains(kind))
                && (name == null || Vietnamese.fold(room.place().name()).contains(name));
    }

    private static Page<RoomFacts> page(List<RoomFacts> rooms, Paging paging) {
        return new Page<>(
                rooms.stream().skip(paging.offset()).limit(paging.size()).toList(),
                rooms.size(),
                paging.page(),
                paging.size());
    }

    private String unit(RoomFacts room, Session session) {
        return units.findOn(room.place().unitId(), session.heldOn())
                .map(UnitView::path)
                .orElse("");
    }
}
