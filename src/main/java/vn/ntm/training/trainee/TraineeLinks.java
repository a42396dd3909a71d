package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.link.LinkGuard;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkPurpose;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.Scope;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/** Links to one's own trainings, handed out by the desk that keeps the person's data. */
@ApplicationScoped
class TraineeLinks implements LinkGuard {

    @Inject
    Trainees trainees;

    @Inject
    CurrentUser current;

    @Override
    public boolean guards(LinkPurpose purpose) {
        return purpose == LinkPurpose.TRAININGS;
    }

    @Override
    public Long requireUnit(LinkSubject subject) {
        UUID traineeId = ((LinkSubject.Trainings) subject).traineeId();
        Long unitId = trainees.findByIdOptional(traineeId)
                .orElseThrow(NotFound.of("trainee", traineeId))
                .unitId();
        Scope scope = current.scope();
        if (!scope.mayRead(unitId)) {
            throw new NotFound("trainee", traineeId);
        }
        if (!scope.mayChange(unitId)) {
            throw new NotAllowed("http.403");
        }
        return unitId;
    }
}
