package vn.ntm.training.shared.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.problem.StaleVersion;
import vn.ntm.training.shared.text.Language;

/** A form that is sent: the answer to what it asked for, or its page once more with what stands against it. */
public final class Attempt {

    private Attempt() {}

    /**
     * As 400 where input is wrong, 409 where a rule forbids it, 412 where somebody else was faster.
     *
     * @param page the page with these errors, everything typed still in it
     */
    public static Response of(
            Supplier<Response> step, Function<FormErrors, TemplateInstance> page, HttpHeaders headers) {
        try {
            return ofInput(step, page, headers);
        } catch (StaleVersion | OptimisticLockException stale) {
            return FormAnswer.page(Status.PRECONDITION_FAILED, page.apply(stale(headers)));
        }
    }

    /** The same for a page that has more to say where somebody else was faster. */
    public static Response ofInput(
            Supplier<Response> step, Function<FormErrors, TemplateInstance> page, HttpHeaders headers) {
        try {
            return step.get();
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page.apply(FormErrors.of(wrong, headers)));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page.apply(FormErrors.of(broken, headers)));
        }
    }

    private static FormErrors stale(HttpHeaders headers) {
        var texts = ProblemTexts.of(Language.chosen(headers).locale());
        return new FormErrors(texts.text("version.stale"), Map.of());
    }
}
