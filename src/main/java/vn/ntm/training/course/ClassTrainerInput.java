package vn.ntm.training.course;

import java.util.UUID;

/** A trainer for one session of a class, or without {@code sessionId} for all of them. */
public record ClassTrainerInput(
        UUID sessionId, String fullName, String title, String organisation, String phone, String email, UUID userId) {

    TrainerInput trainer() {
        return new TrainerInput(fullName, title, organisation, phone, email, userId);
    }
}
