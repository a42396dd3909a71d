package vn.ntm.training.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;

/** Reminds the invited units that have sent nobody. */
@ApplicationScoped
@Transactional
class Reminding {

    /** A unit that was reminded this short a time ago is left in peace. */
    private static final Duration PEACE = Duration.ofHours(24);

    /**
     * @param reminded units that were reminded now
     * @param left units that are missing too and were reminded within a day
     */
    record Outcome(int reminded, int left) {}

    /** As the audit keeps it: some thousand units are one entry. */
    private record Reminded(String within, int units) {}

    @Inject
    TrainingClasses classes;

    @Inject
    InvitedUnits units;

    @Inject
    InvitationAccess access;

    @Inject
    Session database;

    @Inject
    Event<InvitedUnitsReminded> reminded;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param within id of a province, or null for all units that the sender may remind
     * @param by username of the sender
     */
    Outcome remindMissing(UUID classId, String within, String by) {
        TrainingClass trainingClass = classes.requireLocked(classId);
        Instant now = clock.instant();
        Reach reach = access.requireRemindable(trainingClass);
        trainingClass.checkRegistrationOpen(now);
        List<InvitedUnit> missing = InvitedUnitFilter.missingWithin(within).of(units.of(trainingClass)).stream()
                .filter(unit -> reach.includes(unit.unitId()))
                .toList();
        List<Long> due = missing.stream()
                .filter(unit -> unit.remindedAt() == null
                        || !unit.remindedAt().plus(PEACE).isAfter(now))
                .map(InvitedUnit::unitId)
                .toList();
        if (!due.isEmpty()) {
            keep(classId, due, by, now);
            audit.record("class.units-reminded", "class", classId, null, new Reminded(within, due.size()));
            reminded.fire(new InvitedUnitsReminded(classId, due, now));
        }
        return new Outcome(due.size(), missing.size() - due.size());
    }

    private void keep(UUID classId, List<Long> unitIds, String by, Instant now) {
        database.createNativeMutationQuery("""
                        insert into unit_reminder (class_id, unit_id, reminded_at, reminded_by)
                        select :class, unit_id, :now, :by from unnest(cast(:units as bigint[])) as u (unit_id)""")
                .setParameter("class", classId)
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("units", unitIds.toArray(Long[]::new))
                .executeUpdate();
    }
}
