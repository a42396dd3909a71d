package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.attendance.ParticipationLedger.ToCount;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.Writes;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.NotFound;

/** Taking the roll (điểm danh) of a room. The same roll handed in twice changes nothing the second time. */
@ApplicationScoped
@Transactional
public class RollTaking {

    @Inject
    TrainingClasses classes;

    @Inject
    Sites sites;

    @Inject
    Attendees attendees;

    @Inject
    HeldRooms rooms;

    @Inject
    AttendanceMarks marks;

    @Inject
    Headcounts headcounts;

    @Inject
    Rosters rosters;

    @Inject
    Participations participations;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What an entry of the audit tells of a roll; who was there stands in the marks, which nobody changes either. */
    private record HandedIn(Integer headcount, Integer present, Integer changed) {}

    public RollReceipt handIn(UUID sessionId, UUID siteId, RollInput roll) {
        return handIn(sessionId, siteId, roll, null);
    }

    /**
     * Records what changed and counts the people of the roll anew.
     *
     * <p>Locks in this order: the class against being closed meanwhile, the room, the registrations. Time is read after
     * that, so that it follows the order in which rolls of the same people are recorded.
     *
     * @param recordedBy who handed it in, null when nobody is signed in
     */
    public RollReceipt handIn(UUID sessionId, UUID siteId, RollInput roll, String recordedBy) {
        return handIn(sessionId, siteId, roll, IfMatch.ANY, recordedBy);
    }

    /**
     * The same unless the roll is another than the one that was seen.
     *
     * @throws vn.ntm.training.shared.problem.StaleVersion when somebody handed in another one meanwhile
     */
    RollReceipt handIn(UUID sessionId, UUID siteId, RollInput roll, IfMatch seen, String recordedBy) {
        roll.check();
        RollTerms terms = classes.requireSharedTerms(sessionId);
        HeldRoom room = rooms.hold(terms.classId(), sessionId, siteId, roll.registrationIds());
        terms.checkOpen(sessionId, clock.instant());
        if (!seen.isAny()) {
            seen.check(rosters.sheet(sessionId, siteId).version());
        }
        checkNames(roll, terms.classId(), room.named());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);

        var comparison = RollComparison.of(roll, siteId, room.standing());
        var writes = new Writes();
        if (!comparison.changes().isEmpty()) {
            marks.record(sessionId, siteId, comparison.changes(), recordedBy, now, writes);
        }
        marks.confirm(comparison.confirmed(), now);
        Integer headcount = headcounts.declare(sessionId, siteId, room.headcount(), roll.headcount(), recordedBy, now);
        Set<ToCount> counted =
                participations.recount(terms, room.named(), room.countingWith(comparison.changes()), writes, now);
        int present = room.presentWith(comparison.changes());
        if (!comparison.changes().isEmpty() || !Objects.equals(room.headcount(), headcount)) {
            audit.record(
                    "roll.handed-in",
                    RollHistory.KIND,
                    RollHistory.id(sessionId, siteId),
                    new HandedIn(room.headcount(), null, null),
                    new HandedIn(headcount, present, comparison.changes().size()));
        }
        return new RollReceipt(
                sessionId,
                siteId,
                headcount,
                roll.marks().size(),
                comparison.changes().size(),
                present,
                (int) counted.stream().filter(each -> each.countsIn(sessionId)).count(),
                comparison.presentElsewhere());
    }

    /**
     * Keeps the class from being closed, and others from handing in a roll of the room, until the end of the transaction.
     *
     * @throws vn.ntm.training.shared.problem.RuleViolation that says why no roll of it can be handed in now
     */
    public RollTerms requireOpen(UUID sessionId, UUID siteId) {
        RollTerms terms = classes.requireSharedTerms(sessionId);
        requireLocked(siteId, terms.classId());
        terms.checkOpen(sessionId, clock.instant());
        return terms;
    }

    /** Two phones of one room wait for each other here. */
    private void requireLocked(UUID siteId, UUID classId) {
        Site site = sites.findById(siteId, LockModeType.PESSIMISTIC_WRITE);
        if (site == null || !site.classId().equals(classId)) {
            throw new NotFound("site", siteId);
        }
    }

    private void checkNames(RollInput roll, UUID classId, List<UUID> confirmed) {
        if (confirmed.size() == roll.marks().size()) {
            return;
        }
        Set<UUID> fine = Set.copyOf(confirmed);
        Set<UUID> ofClass = attendees.ofClass(classId, roll.registrationIds());
        var check = new InputCheck();
        for (int i = 0; i < roll.marks().size(); i++) {
            UUID id = roll.marks().get(i).registrationId();
            String why = ofClass.contains(id) ? "roll.not-confirmed" : "roll.foreign";
            check.that(fine.contains(id), RollInput.place(i) + ".registrationId", why);
        }
        check.done();
    }
}
