package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.shared.problem.NotFound;

/** Which trainee whoever sent the request is: by the account, or by a personal link to the own trainings. */
@ApplicationScoped
public class OwnPerson {

    @Inject
    CurrentUser currentUser;

    @Inject
    TraineeAccounts accounts;

    @Inject
    Trainees trainees;

    /** @throws NotFound when the account belongs to no trainee */
    public UUID require() {
        if (currentUser.link().map(link -> link.subject()).orElse(null)
                instanceof LinkSubject.Trainings(UUID traineeId)) {
            return trainees.require(traineeId).id();
        }
        UUID user = currentUser.require().id();
        return accounts.traineesOf(user).stream()
                .findFirst()
                .map(trainees::require)
                .map(Trainee::id)
                .orElseThrow(NotFound.of("own-data", user));
    }
}
