package vn.ntm.training.trainee;

import java.util.regex.Pattern;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.unit.CadreLevel;

/**
 * A person as told in a registration. {@code unitId} is null for a cadre of the Ministry only; birth year or phone must be
 * there, because a name alone tells nobody apart.
 */
public record TraineeInput(
        String fullName,
        Gender gender,
        Integer birthYear,
        String position,
        String organisation,
        CadreLevel cadreLevel,
        Long unitId,
        String phone,
        String email) {

    public static final int EARLIEST_BIRTH = 1900;
    /** Names of all peoples of Vietnam: Nguyễn Thị Ánh, H'Hen Niê, K’Brêu, Y. Moan. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'’ʼ‘`-]+");

    private static final Pattern LOST_ZERO = Pattern.compile("[35789]\\d{8}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 300;

    /**
     * The same as it is to be stored: text cleaned, the phone in E.164.
     *
     * @param thisYear nobody is born later
     */
    public TraineeInput checked(InputCheck check, int thisYear) {
        var checked = new TraineeInput(
                name(check),
                gender,
                birthYear(check, thisYear),
                check.text("position", position, LONGEST_TEXT),
                check.text("organisation", organisation, LONGEST_TEXT),
                check.required("cadreLevel", cadreLevel),
                unitId,
                phone(check),
                check.email("email", email));
        check.that(checked.birthYear != null || checked.phone != null, "birthYear", "trainee.birth-year-or-phone");
        if (cadreLevel != null) {
            boolean central = cadreLevel == CadreLevel.CENTRAL;
            check.that(!central || unitId == null, "unitId", "trainee.central-without-unit");
            check.that(central || unitId != null, "unitId", "input.required");
        }
        return checked;
    }

    public Identity identity() {
        return new Identity(fullName, birthYear, unitId, phone);
    }

    private String name(InputCheck check) {
        String name = check.requiredText("fullName", fullName, LONGEST_NAME);
        boolean isName = name == null
                || NAME.matcher(name).matches()
                        && name.codePoints().filter(Character::isLetter).count() > 1;
        check.that(isName, "fullName", "trainee.not-a-name");
        return name;
    }

    private Integer birthYear(InputCheck check, int thisYear) {
        // As text: a year is no quantity, 1980 is not written 1.980.
        check.that(
                birthYear == null || birthYear >= EARLIEST_BIRTH && birthYear <= thisYear,
                "birthYear",
                "trainee.birth-year",
                String.valueOf(EARLIEST_BIRTH),
                String.valueOf(thisYear));
        return birthYear;
    }

    /** A number whose 0 a spreadsheet ate is told, not mended: nobody knows whether only the 0 is missing. */
    private String phone(InputCheck check) {
        boolean lostZero = phone != null
                && LOST_ZERO.matcher(phone.replaceAll("[\\s.-]", "")).matches();
        check.that(!lostZero, "phone", "trainee.phone-lost-zero");
        return lostZero ? null : check.phone("phone", phone);
    }
}
