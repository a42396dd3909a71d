package vn.ntm.training.registration;

import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.trainee.TraineeInput;

/**
 * One person for a class.
 *
 * @param siteId where the person will sit; null: at the site of the unit, where the class has one
 */
public record RegistrationInput(TraineeInput trainee, UUID siteId) {

    /** The same as it is to be stored. */
    RegistrationInput checked(int thisYear) {
        var check = new InputCheck();
        TraineeInput checked =
                check.required("trainee", trainee) == null ? null : trainee.checked(check.below("trainee"), thisYear);
        check.done();
        return new RegistrationInput(checked, siteId);
    }
}
