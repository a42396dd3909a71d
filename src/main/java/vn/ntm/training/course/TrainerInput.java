package vn.ntm.training.course;

import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;

/**
 * A trainer (giảng viên, báo cáo viên) of a session, as given by the organiser. {@code userId} is the account that is to see
 * and run the class as this trainer; null for a trainer without one.
 */
public record TrainerInput(
        String fullName, String title, String organisation, String phone, String email, UUID userId) {

    TrainerInput checked(InputCheck check) {
        return new TrainerInput(
                check.requiredText("fullName", fullName, 200),
                check.text("title", title, 200),
                check.text("organisation", organisation, 500),
                check.phone("phone", phone),
                check.email("email", email),
                userId);
    }
}
