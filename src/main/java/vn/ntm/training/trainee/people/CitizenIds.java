package vn.ntm.training.trainee.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.secret.ServerKey;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.Trainees;
import vn.ntm.training.trainee.consent.ConsentWithdrawn;
import vn.ntm.training.trainee.consent.Consents;
import vn.ntm.training.trainee.consent.Purpose;

/**
 * Numbers of identity cards (số định danh cá nhân): optional, sealed with a key that the database does not have, compared by a
 * keyed fingerprint, and shown to nobody but for the last three digits.
 */
@ApplicationScoped
@Transactional
public class CitizenIds {

    private static final String PURPOSE = "citizen-id";
    private static final String COMPARED = "citizen-id-fingerprint";
    private static final int LONGEST = 30;

    /** What the audit tells: that there is one, never which. */
    private record Known(boolean citizenIdKnown) {}

    @Inject
    PeopleAccess access;

    @Inject
    Trainees trainees;

    @Inject
    Consents consents;

    @Inject
    CurrentUser currentUser;

    @Inject
    ServerKey key;

    @Inject
    Session database;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * For a desk, which enters what the person agreed to.
     *
     * @return the last three digits
     * @throws RuleViolation when the person did not agree
     */
    String tell(UUID id, String typed) {
        requireChangeable(id);
        CitizenId number = checked(typed);
        consents.require(trainees.require(id).id(), Purpose.CITIZEN_ID);
        return keep(id, number);
    }

    /** Of oneself, after one agreed. */
    public String tellOwn(UUID me, String typed) {
        CitizenId number = checked(typed);
        consents.require(me, Purpose.CITIZEN_ID);
        return keep(me, number);
    }

    byte[] fingerprint(CitizenId number) {
        return key.fingerprint(COMPARED, number.digits());
    }

    String keep(UUID id, CitizenId number) {
        boolean known = ending(id).isPresent();
        database.createNativeMutationQuery("""
                        insert into trainee_citizen_id (trainee_id, sealed, fingerprint, told_by, told_at)
                        values (:id, :sealed, :fingerprint, :by, :now)
                        on conflict (trainee_id) do update set sealed = excluded.sealed,
                          fingerprint = excluded.fingerprint, told_by = excluded.told_by, told_at = excluded.told_at""")
                .setParameter("id", id)
                .setParameter("sealed", key.seal(PURPOSE, number.digits().getBytes(StandardCharsets.US_ASCII)))
                .setParameter("fingerprint", fingerprint(number))
                .setParameter("by", currentUser.actor())
                .setParameter("now", clock.instant())
                .executeUpdate();
        audit.record("trainee.citizen-id-told", "trainee", id, new Known(known), new Known(true));
        return number.ending();
    }

    void forget(UUID id) {
        requireChangeable(id);
        forget(id, List.of(id));
    }

    /** Takes back what somebody no longer agrees to. */
    void forget(@Observes ConsentWithdrawn event) {
        if (event.purpose() == Purpose.CITIZEN_ID) {
            forget(event.personId(), event.rows());
        }
    }

    private void forget(UUID personId, Collection<UUID> rows) {
        int forgotten = database.createNativeMutationQuery(
                        "delete from trainee_citizen_id where trainee_id = any(:rows)")
                .setParameter("rows", rows.toArray(UUID[]::new))
                .executeUpdate();
        if (forgotten > 0) {
            audit.record("trainee.citizen-id-forgotten", "trainee", personId, new Known(true), new Known(false));
        }
    }

    /** The last three digits, for those who see the person; empty when no number is known. */
    public Optional<String> ending(UUID id) {
        return Column.of(database, "select sealed from trainee_citizen_id where trainee_id = :id", byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(secret ->
                        new CitizenId(new String(key.open(PURPOSE, secret), StandardCharsets.US_ASCII)).ending());
    }

    /** A number whose 0 a spreadsheet ate is told, not mended. */
    private static CitizenId checked(String typed) {
        var check = new InputCheck();
        String text = check.requiredText("citizenId", typed, LONGEST);
        Optional<CitizenId> number = text == null ? Optional.empty() : CitizenId.read(text);
        if (text != null && number.isEmpty()) {
            boolean lostZero = CitizenId.isOneDigitShort(text);
            check.that(false, "citizenId", lostZero ? "trainee.citizen-id-lost-zero" : "trainee.citizen-id");
        }
        check.done();
        return number.orElseThrow();
    }

    private void requireChangeable(UUID id) {
        Trainee trainee = access.require(id);
        if (!currentUser.scope().mayChange(trainee.unitId())) {
            throw new NotAllowed("http.403");
        }
    }
}
