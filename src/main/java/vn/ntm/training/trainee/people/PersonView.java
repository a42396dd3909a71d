package vn.ntm.training.trainee.people;

import java.util.UUID;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.unit.AreaChoices;
import vn.ntm.training.unit.CadreLevel;

/**
 * A person as known today. What is sensitive (citizen id) is never in it.
 *
 * @param unitId null for a cadre of the Ministry
 * @param unit with what it lies in, as it is called today or was called last
 */
public record PersonView(
        UUID id,
        String fullName,
        Gender gender,
        Integer birthYear,
        String position,
        CadreLevel cadreLevel,
        Long unitId,
        String unit,
        String phone,
        String email) {

    public static PersonView of(Trainee trainee, AreaChoices units) {
        return new PersonView(
                trainee.id(),
                trainee.fullName(),
                trainee.gender(),
                trainee.birthYear(),
                trainee.position(),
                trainee.cadreLevel(),
                trainee.unitId(),
                trainee.unitId() == null ? null : units.path(String.valueOf(trainee.unitId())),
                trainee.phone(),
                trainee.email());
    }

    /** As people dial it at home; null when none is known. */
    public String phoneAtHome() {
        return phone == null ? null : phone.replaceFirst("^\\+84", "0");
    }
}
