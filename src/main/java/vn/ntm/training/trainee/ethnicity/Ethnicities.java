package vn.ntm.training.trainee.ethnicity;

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
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Scope;
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
import vn.ntm.training.trainee.people.PeopleAccess;
import vn.ntm.training.trainee.people.Trainings;

/** Ethnic groups of people, sealed with a key that the database does not have. */
@ApplicationScoped
@Transactional
public class Ethnicities {

    private static final String SEALED_FOR = "ethnicity";

    /** What the audit tells: that there is one, never which. */
    private record Known(boolean ethnicityKnown) {}

    @Inject
    PeopleAccess access;

    @Inject
    Trainees trainees;

    @Inject
    Trainings trainings;

    @Inject
    Consents consents;

    @Inject
    EthnicGroups groups;

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
     * For a desk with the permission, which enters what the person agreed to.
     *
     * @throws RuleViolation when the person did not agree
     */
    void tell(UUID id, String code) {
        requireChangeable(id);
        String checked = checked(code);
        consents.require(trainees.require(id).id(), Purpose.ETHNICITY);
        keep(id, checked);
    }

    /** Of oneself, after one agreed. */
    public void tellOwn(UUID me, String code) {
        String checked = checked(code);
        consents.require(me, Purpose.ETHNICITY);
        keep(me, checked);
    }

    void forget(UUID id) {
        requireChangeable(id);
        forget(id, List.of(id));
    }

    /** Takes back what somebody no longer agrees to. */
    void forget(@Observes ConsentWithdrawn event) {
        if (event.purpose() == Purpose.ETHNICITY) {
            forget(event.personId(), event.rows());
        }
    }

    /** For the person alone. */
    public Optional<EthnicGroup> own(UUID me) {
        return Column.of(
                        database,
                        "select sealed from trainee_ethnicity where trainee_id = any(:rows) order by told_at desc",
                        byte[].class)
                .setParameter("rows", trainings.rowsOf(me).toArray(UUID[]::new))
                .getResultStream()
                .findFirst()
                .flatMap(secret -> groups.find(opened(secret)));
    }

    /** Whether it is known; for a desk with the permission. */
    public boolean isKnown(UUID id) {
        return !Column.of(database, "select 1 from trainee_ethnicity where trainee_id = :id", Integer.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** Whether whoever asks may enter it for this person. */
    public boolean mayTell(Trainee trainee) {
        Scope scope = currentUser.scope();
        return scope.may(Permission.SENSITIVE_DATA, trainee.unitId()) && scope.mayChange(trainee.unitId());
    }

    String opened(byte[] secret) {
        return new String(key.open(SEALED_FOR, secret), StandardCharsets.US_ASCII);
    }

    private void keep(UUID id, String code) {
        boolean known = isKnown(id);
        database.createNativeMutationQuery("""
                        insert into trainee_ethnicity (trainee_id, sealed, told_by, told_at)
                        values (:id, :sealed, :by, :now)
                        on conflict (trainee_id) do update set sealed = excluded.sealed,
                          told_by = excluded.told_by, told_at = excluded.told_at""")
                .setParameter("id", id)
                .setParameter("sealed", key.seal(SEALED_FOR, code.getBytes(StandardCharsets.US_ASCII)))
                .setParameter("by", currentUser.actor())
                .setParameter("now", clock.instant())
                .executeUpdate();
        audit.record("trainee.ethnicity-told", "trainee", id, new Known(known), new Known(true));
    }

    private void forget(UUID personId, Collection<UUID> rows) {
        int forgotten = database.createNativeMutationQuery(
                        "delete from trainee_ethnicity where trainee_id = any(:rows)")
                .setParameter("rows", rows.toArray(UUID[]::new))
                .executeUpdate();
        if (forgotten > 0) {
            audit.record("trainee.ethnicity-forgotten", "trainee", personId, new Known(true), new Known(false));
        }
    }

    private String checked(String code) {
        var check = new InputCheck();
        String text = check.requiredText("ethnicGroup", code, 2);
        check.that(text == null || groups.find(text).isPresent(), "ethnicGroup", "trainee.ethnic-group");
        check.done();
        return text;
    }

    private void requireChangeable(UUID id) {
        if (!mayTell(access.require(id))) {
            throw new NotAllowed("http.403");
        }
    }
}
