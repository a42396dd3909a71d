package vn.ntm.training.registration;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.unit.CadreLevel;

/**
 * One person for a class as somebody typed it.
 *
 * @param unitIdQuery what was typed to find the unit
 * @param seeking whether the form was sent to find the unit only
 */
public record RegistrationForm(
        String fullName,
        String gender,
        String birthYear,
        String position,
        String organisation,
        String cadreLevel,
        String unitId,
        String unitIdQuery,
        String phone,
        String email,
        String siteId,
        boolean seeking) {

    private static final int LATEST_YEAR = 9999;

    public static RegistrationForm empty() {
        return new RegistrationForm("", "", "", "", "", "", "", "", "", "", "", false);
    }

    public static RegistrationForm of(MultivaluedMap<String, String> form) {
        return new RegistrationForm(
                text(form, "fullName"),
                text(form, "gender"),
                text(form, "birthYear"),
                text(form, "position"),
                text(form, "organisation"),
                text(form, "cadreLevel"),
                text(form, "unitId"),
                text(form, "unitIdQuery"),
                text(form, "phone"),
                text(form, "email"),
                text(form, "siteId"),
                form.containsKey("find"));
    }

    /** The same for a person of this unit and level. */
    public RegistrationForm at(String unit, String level) {
        return new RegistrationForm(
                fullName,
                gender,
                birthYear,
                position,
                organisation,
                level,
                unit,
                unitIdQuery,
                phone,
                email,
                siteId,
                seeking);
    }

    /** The same for a unit that is given, without a room of the sender's choice. */
    RegistrationForm inUnit(String unit) {
        return new RegistrationForm(
                fullName, gender, birthYear, position, organisation, cadreLevel, unit, "", phone, email, "", false);
    }

    /** @throws InvalidInput on the names of the form's fields for what cannot be read at all */
    public RegistrationInput input() {
        var check = new InputCheck();
        var trainee = new TraineeInput(
                fullName,
                one(check, "gender", gender, Gender.class),
                year(check),
                position,
                organisation,
                one(check, "cadreLevel", cadreLevel, CadreLevel.class),
                QueryText.unit("unitId", unitId).orElse(null),
                phone,
                email);
        UUID site = site(check);
        check.done();
        return new RegistrationInput(trainee, site);
    }

    private Integer year(InputCheck check) {
        boolean isYear = birthYear.matches("\\d{4}");
        check.that(
                isYear || birthYear.isEmpty(),
                "birthYear",
                "trainee.birth-year",
                String.valueOf(TraineeInput.EARLIEST_BIRTH),
                String.valueOf(LATEST_YEAR));
        return isYear ? Integer.valueOf(birthYear) : null;
    }

    private UUID site(InputCheck check) {
        try {
            return siteId.isEmpty() ? null : UUID.fromString(siteId);
        } catch (IllegalArgumentException e) {
            check.that(false, "siteId", "registration.site-elsewhere");
            return null;
        }
    }

    private static <E extends Enum<E>> E one(InputCheck check, String field, String text, Class<E> type) {
        E found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
        check.that(found != null || text.isEmpty(), field, "input.wrong-type");
        return found;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null ? "" : text;
    }
}
