package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.RuleViolation;

/** Changes a registration that is there while nobody else can, and writes it down. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RegistrationChange {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    TrainingClasses classes;

    @Inject
    Registrations registrations;

    @Inject
    Seating seating;

    @Inject
    Audit audit;

    /** @throws RuleViolation when nothing of the class changes any more */
    Registration decide(UUID registrationId, IfMatch seen, BiConsumer<TrainingClass, Registration> decision) {
        TrainingClass trainingClass = classes.require(registrations.requireClassId(registrationId));
        Admission.requireNotClosed(trainingClass);
        seating.lock(trainingClass.id());
        Registration registration = registrations.requireLocked(registrationId);
        seen.check(registration.version());
        Standing before = Standing.of(registration);
        decision.accept(trainingClass, registration);
        record(registration, before);
        return registration;
    }

    /** Somebody came onto the list, for the first time or again. */
    void recordEntry(Registration registration) {
        record(registration, null);
    }

    private void record(Registration registration, Standing before) {
        audit.record(
                "registration." + registration.status().name().toLowerCase(Locale.ROOT),
                "registration",
                registration.id(),
                before,
                Standing.of(registration));
    }

    /** What an entry of the audit tells of a registration. */
    private record Standing(RegistrationStatus status, String reason) {
        static Standing of(Registration registration) {
            return new Standing(registration.status(), registration.statusReason());
        }
    }

    static String checked(String reason, boolean required) {
        var check = new InputCheck();
        String checked = required
                ? check.requiredText("reason", reason, LONGEST_REASON)
                : check.text("reason", reason, LONGEST_REASON);
        check.done();
        return checked;
    }
}
