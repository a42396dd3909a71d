package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import vn.ntm.training.shared.problem.RuleViolation;

/** Enters people who were told in a registration, or takes over what is new about those who are known. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TraineeKeeping {

    @Inject
    TraineeMatching matching;

    @Inject
    Trainees trainees;

    @Inject
    Event<GenderTold> genderTold;

    @Inject
    Clock clock;

    /**
     * @param input checked before
     * @param synthetic whether a new person is made by the demo programme
     * @throws RuleViolation when several known people may be meant
     */
    public Trainee enter(TraineeInput input, boolean synthetic) {
        return switch (matching.match(input.identity())) {
            case TraineeMatch.Known known -> update(trainees.require(known.traineeId()), input);
            case TraineeMatch.Unknown _ -> {
                var trainee = new Trainee(input, synthetic, clock.instant());
                trainees.persist(trainee);
                yield trainee;
            }
            case TraineeMatch.Doubtful doubtful -> throw new RuleViolation("trainee.doubtful", doubtful.people());
        };
    }

    private Trainee update(Trainee trainee, TraineeInput input) {
        boolean isNews = trainee.gender() == null && input.gender() != null;
        trainee.update(input);
        if (isNews) {
            genderTold.fire(new GenderTold(List.of(trainee.id())));
        }
        return trainee;
    }
}
