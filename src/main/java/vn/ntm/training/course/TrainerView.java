package vn.ntm.training.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** A trainer in one session; how to reach them and their account only for those who read the class in full. */
public record TrainerView(
        UUID id,
        UUID sessionId,
        String fullName,
        String title,
        String organisation,
        @JsonInclude(JsonInclude.Include.NON_NULL) String phone,
        @JsonInclude(JsonInclude.Include.NON_NULL) String email,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID userId) {

    static TrainerView of(SessionTrainer trainer) {
        TrainerInput facts = trainer.asInput();
        return new TrainerView(
                trainer.id(),
                trainer.session().id(),
                facts.fullName(),
                facts.title(),
                facts.organisation(),
                facts.phone(),
                facts.email(),
                facts.userId());
    }

    static TrainerView withoutContact(SessionTrainer trainer) {
        TrainerInput facts = trainer.asInput();
        return new TrainerView(
                trainer.id(),
                trainer.session().id(),
                facts.fullName(),
                facts.title(),
                facts.organisation(),
                null,
                null,
                null);
    }
}
