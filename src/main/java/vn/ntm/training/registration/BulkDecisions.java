package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;

/** Many registrations of a class confirmed or rejected, each in a transaction of its own: one that cannot be holds up none. */
@ApplicationScoped
class BulkDecisions {

    static final int MOST = 200;

    /** What is decided. */
    enum Decision {
        CONFIRM,
        REJECT
    }

    /**
     * What became of one.
     *
     * @param status as it is now; null when nothing was changed
     * @param code why nothing was changed, and in words; null when it was
     */
    record Outcome(UUID id, RegistrationStatus status, String code, String detail) {}

    @Inject
    ClassAccess classes;

    @Inject
    Registrations registrations;

    @Inject
    Enrolling enrolling;

    /** @throws vn.ntm.training.shared.problem.InvalidInput when nobody is named, too many are, or a rejection has no reason */
    List<Outcome> decide(UUID classId, List<UUID> ids, Decision decision, String reason, ProblemTexts texts) {
        var check = new InputCheck();
        check.required("ids", ids);
        check.required("decision", decision);
        if (ids != null) {
            check.that(ids.size() <= MOST, "ids", "input.too-many", MOST);
            check.that(!ids.isEmpty() && ids.stream().noneMatch(Objects::isNull), "ids", "input.required");
        }
        check.done();
        String told = RegistrationChange.checked(reason, decision == Decision.REJECT);
        classes.requireChangeable(classId);
        return ids.stream()
                .distinct()
                .map(id -> decide(classId, id, decision, told, texts))
                .toList();
    }

    private Outcome decide(UUID classId, UUID id, Decision decision, String reason, ProblemTexts texts) {
        try {
            if (!registrations.requireWhose(id).classId().equals(classId)) {
                throw new NotFound("registration", id);
            }
            Registration decided =
                    switch (decision) {
                        case CONFIRM -> enrolling.confirm(id, IfMatch.ANY);
                        case REJECT -> enrolling.reject(id, IfMatch.ANY, reason);
                    };
            return new Outcome(id, decided.status(), null, null);
        } catch (NotFound missing) {
            return new Outcome(id, null, "not-found.registration", texts.text("not-found.registration"));
        } catch (RuleViolation broken) {
            return new Outcome(id, null, broken.code(), texts.text(broken.code(), broken.arguments()));
        }
    }
}
