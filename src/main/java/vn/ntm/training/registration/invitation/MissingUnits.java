package vn.ntm.training.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;

/** The invited units of a class that have sent nobody, for what is done without a request: all of them. */
@ApplicationScoped
public class MissingUnits {

    /** As long as by {@link Reminding}, a unit that was reminded by hand is left in peace. */
    private static final Duration PEACE = Duration.ofHours(24);

    /**
     * A unit that is waited for.
     *
     * @param provinceId the province that it lies in; itself for a province
     * @param remindedAt when somebody last reminded it; null: never
     */
    public record Missing(long unitId, long provinceId, Instant remindedAt) {

        public boolean isInPeace(Instant now) {
            return remindedAt != null && remindedAt.plus(PEACE).isAfter(now);
        }
    }

    @Inject
    TrainingClasses classes;

    @Inject
    Invitation invitation;

    @Inject
    UnitNumbers numbers;

    @Transactional
    public List<Missing> of(UUID classId) {
        TrainingClass trainingClass = classes.require(classId);
        Map<Long, UnitNumbers.Numbers> known = numbers.of(classId);
        return invitation.of(trainingClass, Reach.EVERYWHERE).stream()
                .map(invited ->
                        missing(invited, known.getOrDefault(invited.unit().id(), UnitNumbers.NOTHING)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Missing> missing(Invitation.Invited invited, UnitNumbers.Numbers numbers) {
        return numbers.registered() > 0
                ? List.of()
                : List.of(new Missing(invited.unit().id(), invited.province().id(), numbers.remindedAt()));
    }
}
