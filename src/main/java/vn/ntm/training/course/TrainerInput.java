package vn.ntm.training.course;

import vn.ntm.training.shared.input.InputCheck;

/** A trainer (giảng viên, báo cáo viên) of a session, as given by the organiser. */
public record TrainerInput(String fullName, String title, String organisation, String phone, String email) {

    TrainerInput checked(InputCheck check) {
        return new TrainerInput(
                check.requiredText("fullName", fullName, 200),
                check.text("title", title, 200),
                check.text("organisation", organisation, 500),
                check.phone("phone", phone),
                check.email("email", email));
    }
}
