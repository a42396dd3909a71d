package vn.ntm.training.reminder.rule;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** When the people of a class are reminded, with what comes of it. */
@Path("/classes/{classId}/reminders")
@RunOnVirtualThread
class RulePages {

    @Inject
    StoredRules rules;

    @Inject
    RuleSetting setting;

    @Inject
    ClassAccess access;

    record Rules(
            ClassHead trainingClass,
            RulesView view,
            List<RuleRow> rules,
            List<Coming> toCome,
            boolean mayChange,
            RuleForm form,
            List<RuleUnit> units,
            FormErrors errors)
            implements TemplateInstance {}

    record Coming(RulesView.ToCome what, RuleRow rule) {}

    /** @param rule the one to be changed; blank: none */
    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath UUID classId, @RestQuery String rule) {
        return page(classId, new RuleForm(rule, null, null, null), FormErrors.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response set(
            @RestPath UUID classId,
            @RestForm String rule,
            @RestForm String amount,
            @RestForm String unit,
            @RestForm String version,
            @Context HttpHeaders headers) {
        var form = new RuleForm(rule, amount, unit, version);
        return change(classId, form, form::into, "reminders.stored", headers);
    }

    @POST
    @Path("switch")
    @Operation(hidden = true)
    public Response turn(
            @RestPath UUID classId, @RestForm String rule, @RestForm String version, @Context HttpHeaders headers) {
        var form = new RuleForm(rule, null, null, version);
        return change(classId, form, form::switched, "reminders.stored", headers);
    }

    @POST
    @Path("removal")
    @Operation(hidden = true)
    public Response remove(
            @RestPath UUID classId, @RestForm String rule, @RestForm String version, @Context HttpHeaders headers) {
        var form = new RuleForm(rule, null, null, version);
        return change(classId, form, form::removed, "reminders.removed", headers);
    }

    @POST
    @Path("defaults")
    @Operation(hidden = true)
    public Response toDefaults(@RestPath UUID classId, @RestForm String version, @Context HttpHeaders headers) {
        return answer(
                classId,
                RuleForm.EMPTY,
                () -> setting.toDefaults(classId, FormVersion.of(version)),
                "reminders.common",
                headers);
    }

    private Response change(
            UUID classId, RuleForm form, UnaryOperator<RulesInput> change, String done, HttpHeaders headers) {
        return answer(
                classId, form, () -> setting.change(classId, FormVersion.of(form.version()), change), done, headers);
    }

    private Response answer(UUID classId, RuleForm form, Runnable step, String done, HttpHeaders headers) {
        try {
            access.requireChangeable(classId);
            step.run();
            return Toast.of(done).leadingTo("/classes/" + classId + "/reminders");
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(classId, form, ofForm(FormErrors.of(wrong, headers))));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page(classId, form, FormErrors.of(broken, headers)));
        }
    }

    /** {@code items[3].minutes} is what the form calls {@code amount}. */
    private static FormErrors ofForm(FormErrors errors) {
        return errors.renamed(field -> field.startsWith("items") ? "amount" : field);
    }

    private TemplateInstance page(UUID classId, RuleForm form, FormErrors errors) {
        access.requireReadableInFull(classId);
        TrainingClass trainingClass = access.requireVisible(classId);
        RulesView view = rules.of(classId);
        List<RuleRow> rows = view.items().stream()
                .map(one -> RuleRow.of(one.kind(), one.anchor(), one.minutes(), one.active()))
                .toList();
        return new Rules(
                ClassHead.of(trainingClass),
                view,
                rows,
                view.toCome().stream().map(RulePages::coming).toList(),
                access.rightsIn(trainingClass).mayChange()
                        && !trainingClass.status().isFinal(),
                form.amount() != null ? form : shown(form, rows),
                List.of(RuleUnit.values()),
                errors);
    }

    /** The rule that is to be changed as it is; an empty form when there is none. */
    private static RuleForm shown(RuleForm form, List<RuleRow> rows) {
        return rows.stream()
                .filter(row -> row.key().equals(form.rule()))
                .findFirst()
                .map(RuleForm::of)
                .orElse(RuleForm.EMPTY);
    }

    private static Coming coming(RulesView.ToCome what) {
        return new Coming(what, RuleRow.of(MessageKind.SESSION_REMINDER, RuleAnchor.START, what.minutes(), true));
    }
}
