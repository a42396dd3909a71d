package vn.ntm.training.trainee.duplicate;

import java.util.UUID;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.trainee.Identity;
import vn.ntm.training.unit.CadreLevel;

/**
 * What is known of somebody who may be somebody else.
 *
 * @param place the unit as it is today: where the own one went to, if anywhere
 * @param provinceId today; null for the Ministry
 * @param citizenId the fingerprint of the number, in hexadecimal digits; null when it was not told
 */
record Described(
        UUID id,
        String fullName,
        Integer birthYear,
        String genderName,
        String cadreLevelName,
        String position,
        Long unitId,
        Long place,
        Long provinceId,
        String phone,
        String email,
        String citizenId) {

    Gender gender() {
        return genderName == null ? null : Gender.valueOf(genderName);
    }

    CadreLevel cadreLevel() {
        return CadreLevel.valueOf(cadreLevelName);
    }

    Identity identity() {
        return new Identity(fullName, birthYear, unitId, phone);
    }
}
