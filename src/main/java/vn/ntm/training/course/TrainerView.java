package vn.ntm.training.course;

import java.util.UUID;

/** A trainer in one session. */
public record TrainerView(
        UUID id, UUID sessionId, String fullName, String title, String organisation, String phone, String email) {

    static TrainerView of(SessionTrainer trainer) {
        TrainerInput facts = trainer.asInput();
        return new TrainerView(
                trainer.id(),
                trainer.session().id(),
                facts.fullName(),
                facts.title(),
                facts.organisation(),
                facts.phone(),
                facts.email());
    }
}
