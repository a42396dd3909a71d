package vn.ntm.training.trainee.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.MergingAdmission;
import vn.ntm.training.trainee.Particulars;
import vn.ntm.training.trainee.PeopleRegrouped;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.Trainees;
import vn.ntm.training.trainee.people.PeopleAccess;

/**
 * Makes two trainees one person, and two again. Registrations stay as they are, with their seats: only what counts a person
 * once is counted anew, from now on.
 */
@ApplicationScoped
@Transactional
class Merging {

    /** What the audit tells of the person that stays. */
    private record Merged(Particulars known, UUID mergedId, String reason) {}

    @Inject
    PeopleAccess access;

    @Inject
    Trainees trainees;

    @Inject
    Mergers mergers;

    @Inject
    MergingAdmission admission;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<PeopleRegrouped> regrouped;

    @Inject
    Session database;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param input checked
     * @throws NotFound, NotAllowed when one of them is out of reach
     * @throws RuleViolation when they cannot be one person, or one of them was merged before
     */
    Merger merge(UUID id, MergerInput input) {
        access.requireMergeable(id, input.mergeId());
        Set<UUID> rows = admitted(Set.of(id, input.mergeId()));
        lock(id, input.mergeId());
        Trainee into = trainees.findById(id);
        Trainee from = trainees.findById(input.mergeId());
        if (into.mergedInto() != null || from.mergedInto() != null) {
            throw new RuleViolation("trainee.merged-already");
        }
        if (mergers.citizenIdsDiffer(rows)) {
            throw new RuleViolation("trainee.citizen-ids-differ");
        }
        Instant now = now();
        Particulars before = into.particulars();
        into.correct(input.kept(before, from.particulars()));
        from.mergeInto(id);
        database.flush();
        var merger = new Merger(
                Ids.next(),
                from.id(),
                id,
                now,
                currentUser.require().username(),
                input.reason(),
                before,
                into.particulars(),
                null,
                null);
        mergers.add(merger);
        regrouped.fire(new PeopleRegrouped(rows, now));
        audit.record(
                "trainee.merged",
                "trainee",
                id,
                new Merged(before, null, null),
                new Merged(merger.after(), from.id(), input.reason()));
        return merger;
    }

    /**
     * Gives back what was known before; what was told of the person since stays.
     *
     * @throws RuleViolation when it was undone before
     */
    Merger undo(UUID mergerId) {
        Merger merger = mergers.require(mergerId);
        access.requireMergeable(merger.fromId(), merger.intoId());
        Set<UUID> rows = admitted(Set.of(trainees.require(merger.fromId()).id()));
        lock(merger.fromId(), merger.intoId());
        Instant now = now();
        if (!mergers.undo(mergerId, currentUser.require().username(), now)) {
            throw new RuleViolation("trainee.merger-undone-already");
        }
        Trainee into = trainees.findById(merger.intoId());
        Particulars before = into.particulars();
        into.correct(merger.restored(before));
        trainees.findById(merger.fromId()).mergeInto(null);
        database.flush();
        regrouped.fire(new PeopleRegrouped(rows, now));
        audit.record(
                "trainee.merger-undone",
                "trainee",
                into.id(),
                new Merged(before, merger.fromId(), merger.reason()),
                new Merged(into.particulars(), null, null));
        return mergers.require(mergerId);
    }

    private Set<UUID> admitted(Set<UUID> people) {
        Set<UUID> rows = mergers.rowsOf(people);
        admission.admit(rows);
        return rows;
    }

    /** In one order, so that two desks that merge the same two wait for each other, and each sees what the other did. */
    private void lock(UUID one, UUID other) {
        List<Trainee> both =
                Stream.of(one, other).sorted().map(trainees::findById).toList();
        both.forEach(trainee -> database.refresh(trainee, LockModeType.PESSIMISTIC_WRITE));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
