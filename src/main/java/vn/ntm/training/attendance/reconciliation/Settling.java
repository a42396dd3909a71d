package vn.ntm.training.attendance.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.Sites;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.RuleViolation;

/**
 * Settles rooms: confirms their numbers, or excuses them. A later decision takes the place of an earlier one, both are kept.
 * Who may is asked before, by what speaks HTTP.
 */
@ApplicationScoped
@Transactional
public class Settling {

    @Inject
    RollTaking rolls;

    @Inject
    RoomsOfSession rooms;

    @Inject
    Decisions decisions;

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What an entry of the audit tells. */
    private record Settled(
            String outcome, String reason, Integer heads, Long present, Integer headcount, Integer disagreements) {}

    /** How many rooms were settled at once, and how many of those asked for are open still. */
    public record Many(int settled, int open) {}

    /**
     * Locks as a roll does: the class against being closed, the room against another roll or decision. The same said again
     * while it holds changes nothing.
     *
     * @param seen what the decision is made from, see {@link RoomFacts#version}
     * @param by who decides; null when nobody is signed in
     * @throws vn.ntm.training.shared.problem.StaleVersion when the roll, or what was decided of it, is another by now
     * @throws RuleViolation when the class is closed, the session not over, or it cannot be said of this room
     */
    public Decision settle(UUID sessionId, UUID siteId, DecisionInput input, IfMatch seen, String by) {
        rolls.requireOpen(sessionId, siteId);
        RoomFacts room = rooms.require(sessionId, siteId);
        if (!seen.isAny()) {
            seen.check(room.version());
        }
        DecisionInput decided = input.checkedFor(room);
        requireOver(sessionId, decided.outcome());
        if (!isSaidAlready(sessionId, room, decided)) {
            add(sessionId, room, decided, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        return decisions.all(sessionId, siteId).getFirst();
    }

    /**
     * Confirms all open rooms of which everything agrees; or excuses, with a reason, all that told nothing and were not seen.
     *
     * @param asked which rooms the caller means and may settle
     */
    Many settleAll(UUID sessionId, BulkInput input, Predicate<RoomFacts.Place> asked, String by) {
        BulkInput checked = input.checked();
        requireOver(sessionId, checked.outcome());
        List<UUID> wanted = rooms.all(sessionId).stream()
                .filter(room -> asked.test(room.place()) && checked.means(room))
                .map(room -> room.place().siteId())
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        lock(sessionId, wanted);
        int settled = 0;
        int open = 0;
        for (RoomFacts room : rooms.all(sessionId)) {
            if (!asked.test(room.place())) {
                continue;
            }
            if (wanted.contains(room.place().siteId()) && checked.means(room)) {
                add(sessionId, room, checked.of(room), by, now);
                settled++;
            } else if (!room.isSettled()) {
                open++;
            }
        }
        return new Many(settled, open);
    }

    /** In the order of the database, so that two who settle many do not wait for each other. */
    private void lock(UUID sessionId, List<UUID> siteIds) {
        if (siteIds.isEmpty()) {
            return;
        }
        rolls.requireOpen(sessionId, siteIds.getFirst());
        sites.find("id in ?1 order by id", siteIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private void requireOver(UUID sessionId, Outcome outcome) {
        Session session = sessions.require(sessionId);
        if (outcome == Outcome.CONFIRMED && clock.instant().isBefore(session.endsAt())) {
            throw new RuleViolation("reconciliation.not-over");
        }
    }

    private boolean isSaidAlready(UUID sessionId, RoomFacts room, DecisionInput decided) {
        return room.isSettled()
                && decisions.all(sessionId, room.place().siteId()).stream()
                        .findFirst()
                        .filter(last -> last.outcome() == decided.outcome()
                                && Objects.equals(last.reason(), decided.reason())
                                && Objects.equals(last.heads(), decided.heads()))
                        .isPresent();
    }

    private void add(UUID sessionId, RoomFacts room, DecisionInput decided, String by, Instant now) {
        decisions.add(Ids.next(), sessionId, room, decided, by, now);
        audit.record(
                "roll.settled",
                "roll",
                sessionId + "_" + room.place().siteId(),
                null,
                new Settled(
                        "ROOM_" + decided.outcome(),
                        decided.reason(),
                        decided.heads(),
                        room.numbers().present(),
                        room.numbers().headcount(),
                        room.disagreements().size()));
    }
}
