package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.ntm.training.account.Accounts;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** Says whose account is whose, so that a trainee sees the own data: by whoever looks after both of them. */
@ApplicationScoped
@Transactional
class TraineeAccountKeeping {

    /** What an entry of the audit tells of a link. */
    private record Link(UUID traineeId) {}

    @Inject
    Accounts users;

    @Inject
    Trainees trainees;

    @Inject
    TraineeAccounts accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws NotFound when the account has no person, or the caller does not look after it */
    Trainee get(UUID userId) {
        users.requireLookedAfter(userId);
        return accounts.traineesOf(userId).stream()
                .findFirst()
                .map(trainees::require)
                .orElseThrow(NotFound.of("trainee", userId));
    }

    /** @throws NotFound when the caller does not look after the account */
    void requireKept(UUID userId) {
        users.requireLookedAfter(userId);
    }

    /** @throws RuleViolation when the account has another person, or the person another account */
    Trainee link(UUID userId, UUID traineeId) {
        users.requireLookedAfter(userId);
        Trainee trainee = requireChangeable(traineeId);
        if (accounts.traineesOf(userId).contains(trainee.id())) {
            return trainee;
        }
        if (!accounts.link(userId, trainee.id(), currentUser.require().username(), clock.instant())) {
            throw new RuleViolation("trainee.account-taken");
        }
        audit.record("user.trainee-linked", "user", userId, null, new Link(trainee.id()));
        return trainee;
    }

    void unlink(UUID userId) {
        Trainee trainee = get(userId);
        accounts.unlink(userId);
        audit.record("user.trainee-unlinked", "user", userId, new Link(trainee.id()), null);
    }

    private Trainee requireChangeable(UUID traineeId) {
        Trainee trainee = trainees.require(traineeId);
        if (!currentUser.scope().mayRead(trainee.unitId())) {
            throw new NotFound("trainee", traineeId);
        }
        if (!currentUser.scope().mayChange(trainee.unitId())) {
            throw new NotAllowed("http.403");
        }
        return trainee;
    }
}
