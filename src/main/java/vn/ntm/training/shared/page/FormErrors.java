package vn.ntm.training.shared.page;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.ntm.training.shared.problem.Gone;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.problem.TooManyRequests;
import vn.ntm.training.shared.text.Language;

/**
 * What is wrong with a form, for the tags that show it: {@code errorSummary} all of it, the fields each their own.
 *
 * @param general what belongs to no field: a rule that was broken; null if nothing
 * @param fields what is wrong by the name of the field, in the order of the check
 */
public record FormErrors(String general, Map<String, String> fields) {

    public static final FormErrors NONE = new FormErrors(null, Map.of());

    /** One line of the summary: a link to the field when there is one. */
    public record Line(String field, String message) {}

    public static FormErrors of(InvalidInput wrong, HttpHeaders headers) {
        return new FormErrors(null, wrong.messages(texts(headers)));
    }

    public static FormErrors of(RuleViolation broken, HttpHeaders headers) {
        return new FormErrors(texts(headers).text(broken.code(), broken.arguments()), Map.of());
    }

    /** What somebody may not do, told above the form. */
    public static FormErrors of(NotAllowed refused, HttpHeaders headers) {
        return new FormErrors(texts(headers).text(refused.code()), Map.of());
    }

    /** What was meant by a field and is not there any more. */
    public static FormErrors at(String field, Gone gone, HttpHeaders headers) {
        return new FormErrors(null, Map.of(field, texts(headers).text(gone.code(), gone.arguments())));
    }

    /** What was meant by a field and does not exist. */
    public static FormErrors at(String field, NotFound unknown, HttpHeaders headers) {
        return new FormErrors(null, Map.of(field, texts(headers).text(unknown.code())));
    }

    /** How long to wait, told above the form. */
    public static FormErrors of(TooManyRequests early, HttpHeaders headers) {
        return new FormErrors(texts(headers).text(early.code(), early.seconds()), Map.of());
    }

    /** The same with each field called as the form calls it. */
    public FormErrors renamed(UnaryOperator<String> names) {
        Map<String, String> renamed = new LinkedHashMap<>();
        fields.forEach((field, message) -> renamed.put(names.apply(field), message));
        return new FormErrors(general, renamed);
    }

    /** The same where the fields of the form are called without the record that they belong to: {@code unitId}. */
    public FormErrors below(String record) {
        return renamed(field -> field.startsWith(record + ".") ? field.substring(record.length() + 1) : field);
    }

    /** What is wrong with this field; null if nothing. */
    public String get(String field) {
        return fields.get(field);
    }

    public boolean isEmpty() {
        return general == null && fields.isEmpty();
    }

    public List<Line> lines() {
        return fields.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ProblemTexts texts(HttpHeaders headers) {
        return ProblemTexts.of(Language.chosen(headers).locale());
    }
}
