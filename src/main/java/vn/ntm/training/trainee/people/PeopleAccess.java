package vn.ntm.training.trainee.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.account.scope.Scope;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.Trainees;
import vn.ntm.training.unit.Units;

/** Which people whoever sent the request may find, and change. */
@ApplicationScoped
public class PeopleAccess {

    @Inject
    CurrentUser currentUser;

    @Inject
    Trainees trainees;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** @throws NotAllowed when nobody at all may be searched for */
    public Reach requireReach() {
        Reach people = currentUser.scope().people();
        if (people.isNowhere()) {
            throw new NotAllowed("http.403");
        }
        return people;
    }

    /** The very row, merged or not; @throws NotFound when there is none, or it is out of reach */
    public Trainee require(UUID id) {
        return trainees.findByIdOptional(id)
                .filter(trainee -> currentUser.scope().maySearchPeople(trainee.unitId()))
                .orElseThrow(NotFound.of("trainee", id));
    }

    /** Both are in reach, of the same kind, and each may be changed; fails by what is wrong. */
    public void requireMergeable(UUID id, UUID otherId) {
        Trainee one = require(id);
        Trainee other = require(otherId);
        if (id.equals(otherId)) {
            throw new RuleViolation("trainee.same");
        }
        if (!mayChange(one) || !mayChange(other)) {
            throw new NotAllowed("http.403");
        }
        if (one.isSynthetic() != other.isSynthetic()) {
            throw new RuleViolation("trainee.synthetic-and-real");
        }
    }

    /** Of a unit that is no more, nobody enters data any longer: its people are those of whoever does for what it became. */
    public boolean mayChange(Trainee trainee) {
        Scope scope = currentUser.scope();
        return scope.mayChange(trainee.unitId())
                || trainee.unitId() != null
                        && scope.maySearchPeople(trainee.unitId())
                        && isFormerOf(trainee.unitId(), scope.changing());
    }

    private boolean isFormerOf(long unitId, Reach changing) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        return units.findOn(unitId, today).isEmpty() && units.lieWithin(unitId, Set.of(changing.parameter()), today);
    }
}
