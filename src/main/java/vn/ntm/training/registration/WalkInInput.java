package vn.ntm.training.registration;

import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.unit.CadreLevel;

/**
 * Somebody who sits in a room without being on its list.
 *
 * @param trainee without a unit: of that of the room
 * @param sitsHere true: also when the person has a place in another room
 */
public record WalkInInput(TraineeInput trainee, Boolean sitsHere) {

    /** The same as it is to be stored. */
    WalkInInput checked(int thisYear, long unitOfRoom) {
        var check = new InputCheck();
        TraineeInput checked = check.required("trainee", trainee) == null
                ? null
                : inUnit(unitOfRoom).checked(check.below("trainee"), thisYear);
        check.done();
        return new WalkInInput(checked, sitsHere);
    }

    private TraineeInput inUnit(long unitOfRoom) {
        boolean unsaid = trainee.unitId() == null && trainee.cadreLevel() != CadreLevel.CENTRAL;
        return new TraineeInput(
                trainee.fullName(),
                trainee.gender(),
                trainee.birthYear(),
                trainee.position(),
                trainee.organisation(),
                trainee.cadreLevel(),
                unsaid ? Long.valueOf(unitOfRoom) : trainee.unitId(),
                trainee.phone(),
                trainee.email());
    }
}
