package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.course.ClosingCondition.Unmet;
import vn.ntm.training.shared.problem.RuleViolation;

/** All conditions for closing a class. */
@ApplicationScoped
public class ClosingConditions {

    @Any
    @Inject
    Instance<ClosingCondition> conditions;

    /** What is left to do before the class can be closed. */
    public List<Unmet> unmet(UUID classId) {
        return conditions.stream()
                .map(condition -> condition.unmet(classId))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws RuleViolation that says what is left to do */
    void require(UUID classId) {
        unmet(classId).stream().findFirst().ifPresent(left -> {
            throw new RuleViolation(left.code(), left.arguments());
        });
    }
}
