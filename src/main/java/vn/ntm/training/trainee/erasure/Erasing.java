package vn.ntm.training.trainee.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.MergingAdmission;
import vn.ntm.training.trainee.OwnPerson;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.Trainees;
import vn.ntm.training.trainee.people.PeopleAccess;
import vn.ntm.training.trainee.people.Trainings;

/** People ask to be erased, and the desk of their unit decides, with a reason. */
@ApplicationScoped
@Transactional
class Erasing {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 1000;

    /** What the audit keeps: the decision and its reason, never what was erased. */
    private record Decided(UUID request, String outcome, String reason) {}

    @Inject
    OwnPerson ownPerson;

    @Inject
    PeopleAccess access;

    @Inject
    ErasureRequests requests;

    @Inject
    PersonalRows personal;

    @Inject
    Trainees trainees;

    @Inject
    Trainings trainings;

    @Inject
    MergingAdmission admission;

    @Inject
    CurrentUser currentUser;

    @Inject
    Session database;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param typed in the person's own words; may be blank
     * @throws RuleViolation when one waits already
     */
    void ask(String typed) {
        UUID me = ownPerson.require();
        var check = new InputCheck();
        String text = check.text("text", typed, LONGEST_TEXT);
        check.done();
        if (!requests.add(me, text == null ? "" : text, now())) {
            throw new RuleViolation("trainee.erasure-waits");
        }
        audit.record("trainee.erasure-asked", "trainee", me, null, new Decided(null, null, null));
    }

    List<ErasureRequest> own() {
        return requests.of(trainings.rowsOf(ownPerson.require()));
    }

    List<ErasureRequest> open() {
        return requests.open(access.requireReach());
    }

    /** @throws RuleViolation when it was settled before, or the person is still expected in a class */
    void approve(UUID requestId, String typed) {
        ErasureRequest request = requests.require(requestId);
        requireChangeable(request.traineeId());
        String reason = reason(typed);
        settle(request, "DONE", reason);
        erase(request.traineeId(), requestId, reason);
    }

    /** @throws RuleViolation when it was settled before */
    void refuse(UUID requestId, String typed) {
        ErasureRequest request = requests.require(requestId);
        requireChangeable(request.traineeId());
        String reason = reason(typed);
        settle(request, "REFUSED", reason);
        audit.record(
                "trainee.erasure-refused",
                "trainee",
                request.traineeId(),
                null,
                new Decided(requestId, "REFUSED", reason));
    }

    /** Of whom a request on paper is about. */
    String nameToErase(UUID traineeId) {
        requireChangeable(traineeId);
        return trainees.require(traineeId).fullName();
    }

    /** For a request that came on paper. */
    void eraseUnasked(UUID traineeId, String typed) {
        requireChangeable(traineeId);
        String reason = reason(typed);
        erase(traineeId, null, reason);
    }

    private void erase(UUID traineeId, UUID requestId, String reason) {
        UUID person = trainees.require(traineeId).id();
        List<UUID> rows = trainings.rowsOf(person).stream().sorted().toList();
        admission.admit(rows);
        List<Trainee> locked = rows.stream()
                .map(id -> database.find(Trainee.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
        if (locked.stream().allMatch(Trainee::isErased)) {
            throw new RuleViolation("trainee.erased-already");
        }
        if (isExpected(rows)) {
            throw new RuleViolation("trainee.erasure-class-ahead");
        }
        personal.eraseContacts(rows, now());
        personal.eraseIdentity(rows, now());
        personal.emptyLists(now());
        audit.record("trainee.erased", "trainee", person, null, new Decided(requestId, "DONE", reason));
    }

    /** Registration and attendance of a class under way are the duty of the unit that holds it. */
    private boolean isExpected(List<UUID> rows) {
        return !Column.of(database, """
                        select 1 from registration r
                        join training_class c on c.id = r.class_id
                        join session s on s.class_id = c.id
                        where r.trainee_id = any(:rows) and r.status not in ('CANCELLED', 'REJECTED')
                          and c.status in ('PUBLISHED', 'RUNNING') and s.ends_at > :now
                        limit 1""", Integer.class)
                .setParameter("rows", rows.toArray(UUID[]::new))
                .setParameter("now", now())
                .getResultList()
                .isEmpty();
    }

    private void settle(ErasureRequest request, String outcome, String reason) {
        if (!requests.settle(
                request.id(), outcome, reason, currentUser.require().username(), now())) {
            throw new RuleViolation("trainee.correction-settled");
        }
    }

    private void requireChangeable(UUID traineeId) {
        if (!access.mayChange(access.require(traineeId))) {
            throw new NotAllowed("http.403");
        }
    }

    private static String reason(String typed) {
        var check = new InputCheck();
        String reason = check.requiredText("reason", typed, LONGEST_REASON);
        check.done();
        return reason;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
