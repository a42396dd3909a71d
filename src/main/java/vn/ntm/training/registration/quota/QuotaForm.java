package vn.ntm.training.registration.quota;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import vn.ntm.training.registration.quota.QuotasInput.Part;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.unit.CadreLevel;

/**
 * One quota as somebody typed it.
 *
 * @param unitIdQuery what was typed to find the unit
 * @param seeking whether the form was sent to find the unit only
 */
public record QuotaForm(
        String unitId, String unitIdQuery, String cadreLevel, String seats, String version, boolean seeking) {

    static final QuotaForm EMPTY = new QuotaForm("", "", "", "", "", false);

    static QuotaForm of(MultivaluedMap<String, String> form) {
        return new QuotaForm(
                text(form, "unitId"),
                text(form, "unitIdQuery"),
                text(form, "cadreLevel"),
                text(form, "seats"),
                text(form, "version"),
                form.containsKey("find"));
    }

    /** @throws vn.ntm.training.shared.problem.InvalidInput for what cannot be read at all */
    Part part() {
        var check = new InputCheck();
        Integer number = number(check, "seats", seats);
        check.done();
        CadreLevel level = Arrays.stream(CadreLevel.values())
                .filter(one -> one.name().equals(cadreLevel))
                .findFirst()
                .orElse(null);
        return new Part(QueryText.unit("unitId", unitId).orElse(null), level, number);
    }

    /** Blank is null. */
    static Integer number(InputCheck check, String field, String typed) {
        String plain = typed == null ? "" : typed.strip().replace(".", "");
        boolean readable = plain.matches("\\d{0,7}");
        check.that(readable, field, "input.number-range", 0, 1_000_000);
        return readable && !plain.isEmpty() ? Integer.valueOf(plain) : null;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null ? "" : text;
    }
}
