package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
     * The person who is told, if known. Until the end of the transaction nobody else enters the same person.
     *
     * @param input checked before
     * @throws RuleViolation when several known people may be meant
     */
    public Optional<Trainee> recognise(TraineeInput input) {
        return switch (matching.match(input.identity())) {
            case TraineeMatch.Known(UUID id) -> Optional.of(trainees.require(id));
            case TraineeMatch.Unknown _ -> Optional.empty();
            case TraineeMatch.Doubtful(int people) -> throw new RuleViolation("trainee.doubtful", people);
        };
    }

    /** @param synthetic whether the person is made by the demo programme */
    public Trainee add(TraineeInput input, boolean synthetic) {
        var trainee = new Trainee(input, synthetic, clock.instant());
        trainees.persist(trainee);
        return trainee;
    }

    public Trainee update(Trainee trainee, TraineeInput input) {
        boolean isNews = trainee.gender() == null && input.gender() != null;
        trainee.update(input);
        if (isNews) {
            genderTold.fire(new GenderTold(List.of(trainee.id())));
        }
        return trainee;
    }
}
