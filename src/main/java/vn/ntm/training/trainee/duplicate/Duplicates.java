package vn.ntm.training.trainee.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.trainee.people.PeopleAccess;

/** Proposes who may be one person, to those who may search for both, and remembers who are two. */
@ApplicationScoped
@Transactional
class Duplicates {

    /** What the audit keeps of a reading. */
    record Read(Long unit, int minScore, int page, int pairs) {}

    private record Told(UUID otherId, String reason) {}

    @Inject
    DuplicateCandidates candidates;

    @Inject
    PeopleAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Session database;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    Page<DuplicatePair> page(Long unit, int minScore, Paging paging) {
        Reach people = access.requireReach();
        List<DuplicatePair> pairs = candidates.find(people, unit).stream()
                .filter(pair -> pair.resemblance().score() >= minScore)
                .sorted(DuplicatePair.SUREST_FIRST)
                .toList();
        List<DuplicatePair> items =
                pairs.stream().skip(paging.offset()).limit(paging.size()).toList();
        if (!items.isEmpty()) {
            audit.recordReading(
                    "duplicates.read",
                    "unit",
                    unit == null ? "*" : unit,
                    new Read(unit, minScore, paging.page(), items.size()));
        }
        return new Page<>(items, pairs.size(), paging.page(), paging.size());
    }

    /** Says that these are two people; saying so again changes nothing. */
    void distinguish(UUID id, UUID otherId, String reason) {
        access.requireMergeable(id, otherId);
        boolean inOrder = id.toString().compareTo(otherId.toString()) < 0;
        int added = database.createNativeMutationQuery("""
                        insert into trainee_distinction (one_id, other_id, reason, told_by, told_at)
                        values (:one, :other, :reason, :by, :now)
                        on conflict do nothing""")
                .setParameter("one", inOrder ? id : otherId)
                .setParameter("other", inOrder ? otherId : id)
                .setParameter("reason", reason, String.class)
                .setParameter("by", currentUser.require().username())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added > 0) {
            audit.record("trainee.distinguished", "trainee", id, null, new Told(otherId, reason));
        }
    }
}
