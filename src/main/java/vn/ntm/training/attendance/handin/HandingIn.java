package vn.ntm.training.attendance.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.attendance.HandIns;
import vn.ntm.training.attendance.HandedIn;
import vn.ntm.training.attendance.RollSheet;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.RuleViolation;

/** Says that the roll of a room is finished. */
@ApplicationScoped
@Transactional
class HandingIn {

    @Inject
    RollTaking rolls;

    @Inject
    Rosters rosters;

    @Inject
    HandIns handIns;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What an entry of the audit tells. */
    private record Finished(Integer headcount, Integer present, Integer absent) {}

    /**
     * The same roll handed in twice has one receipt.
     *
     * @param seen the roll that was looked at
     * @throws vn.ntm.training.shared.problem.StaleVersion when it is another one by now
     * @throws RuleViolation when nothing was marked or counted, or no roll can be taken now
     */
    HandedIn handIn(UUID sessionId, UUID siteId, IfMatch seen, String by) {
        rolls.requireOpen(sessionId, siteId);
        RollSheet sheet = rosters.sheet(sessionId, siteId);
        if (!seen.isAny()) {
            seen.check(sheet.version());
        }
        Counts counts = Counts.of(sheet);
        if (counts.isNothing()) {
            throw new RuleViolation("hand-in.nothing");
        }
        Optional<HandedIn> before = handIns.latest(sessionId, siteId);
        if (before.filter(latest -> latest.version().equals(sheet.version()) && latest.unmarked() == counts.unmarked())
                .isPresent()) {
            return before.get();
        }
        handIns.add(new HandIns.New(
                sessionId,
                siteId,
                sheet.version(),
                counts.headcount(),
                counts.present(),
                counts.absent(),
                counts.unmarked(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        audit.record(
                "roll.finished",
                "roll",
                sessionId + "_" + siteId,
                null,
                new Finished(counts.headcount(), counts.present(), counts.absent()));
        return handIns.latest(sessionId, siteId).orElseThrow();
    }
}
