package vn.ntm.training.account.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.RuleViolation;

/** As {@link Attempt}; what the caller may not grant is told at the form, too, as 403, and a rule at the field that breaks it. */
final class UserAttempt {

    private static final String UNIT = "unitId";
    private static final String ROLE = "role";

    /** The fields that rules are about; the others are told above the form. */
    private static final Map<String, String> FIELD_OF_RULE = Map.of(
            "account.username-taken", "username",
            "account.grant-not-province", UNIT,
            "account.grant-not-commune", UNIT,
            "unit.not-valid-on", UNIT,
            "account.grant-exists", ROLE);

    private UserAttempt() {}

    static Response of(Supplier<Response> step, Function<FormErrors, TemplateInstance> page, HttpHeaders headers) {
        try {
            return Attempt.of(() -> atField(step, page, headers), page, headers);
        } catch (NotAllowed refused) {
            return FormAnswer.page(Status.FORBIDDEN, page.apply(FormErrors.of(refused, headers)));
        }
    }

    /** Whether a field that a rule is about belongs to a role, of which a form may have several. */
    static boolean isOfAGrant(String field) {
        return field.equals(UNIT) || field.equals(ROLE);
    }

    private static Response atField(
            Supplier<Response> step, Function<FormErrors, TemplateInstance> page, HttpHeaders headers) {
        try {
            return step.get();
        } catch (RuleViolation broken) {
            String field = FIELD_OF_RULE.get(broken.code());
            if (field == null) {
                throw broken;
            }
            String why = FormErrors.of(broken, headers).general();
            return FormAnswer.page(Status.CONFLICT, page.apply(new FormErrors(null, Map.of(field, why))));
        }
    }
}
