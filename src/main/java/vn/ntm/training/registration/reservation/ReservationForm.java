package vn.ntm.training.registration.reservation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Arrays;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.page.TypedTime;
import vn.ntm.training.unit.CadreLevel;

/**
 * Seats to be held, as somebody typed it.
 *
 * @param unitIdQuery what was typed to find the unit
 * @param seeking whether the form was sent to find the unit only
 */
public record ReservationForm(
        String unitId, String unitIdQuery, String cadreLevel, String seats, String nameUntil, boolean seeking) {

    static final ReservationForm EMPTY = new ReservationForm("", "", "", "", "", false);

    static ReservationForm of(MultivaluedMap<String, String> form) {
        return new ReservationForm(
                text(form, "unitId"),
                text(form, "unitIdQuery"),
                text(form, "cadreLevel"),
                text(form, "seats"),
                text(form, "nameUntil"),
                form.containsKey("find"));
    }

    /** @throws vn.ntm.training.shared.problem.InvalidInput for what cannot be read at all */
    ReservationInput input() {
        var check = new InputCheck();
        Integer number = number(check, seats);
        Instant until = TypedTime.instant(check, "nameUntil", nameUntil);
        check.done();
        CadreLevel level = Arrays.stream(CadreLevel.values())
                .filter(one -> one.name().equals(cadreLevel))
                .findFirst()
                .orElse(null);
        return new ReservationInput(QueryText.unit("unitId", unitId).orElse(null), level, number, until);
    }

    /** Blank is null. */
    static Integer number(InputCheck check, String typed) {
        String plain = typed == null ? "" : typed.strip().replace(".", "");
        boolean readable = plain.matches("\\d{0,6}");
        check.that(readable, "seats", "input.number-range", 1, 100_000);
        return readable && !plain.isEmpty() ? Integer.valueOf(plain) : null;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null ? "" : text;
    }
}
