package vn.ntm.training.registration.quota;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.unit.CadreLevel;

/** How the seats of a class are given, to be looked at by all and changed by the organiser. */
@Path("/classes/{classId}/quotas")
@RunOnVirtualThread
class QuotaPages {

    @Inject
    Quotas quotas;

    @Inject
    QuotaPlanning planning;

    @Inject
    ClassAccess access;

    record ClassQuotas(
            ClassHead trainingClass,
            QuotasView quotas,
            boolean mayChange,
            QuotaForm form,
            List<CadreLevel> levels,
            List<WaitingListMode> modes,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath UUID classId) {
        return page(classId, QuotaForm.EMPTY, FormErrors.NONE);
    }

    /** A new quota, or other seats for one that is there. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response set(@RestPath UUID classId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        QuotaForm form = QuotaForm.of(sent);
        if (form.seeking()) {
            return FormAnswer.page(Status.OK, page(classId, form, FormErrors.NONE));
        }
        return change(classId, form, headers, () -> {
            var part = form.part();
            store(classId, form.version(), input -> input.with(part));
            return Toast.of("quotas.stored");
        });
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(@RestPath UUID classId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        QuotaForm form = QuotaForm.of(sent);
        return change(classId, QuotaForm.EMPTY, headers, () -> {
            var part = form.part();
            store(classId, form.version(), input -> input.without(part));
            return Toast.of("quotas.removed");
        });
    }

    @POST
    @Path("terms")
    @Operation(hidden = true)
    public Response terms(
            @RestPath UUID classId,
            @RestForm String version,
            @RestForm String waitingListMode,
            @RestForm String offerHours,
            @RestForm String siteLimit,
            @Context HttpHeaders headers) {
        return change(classId, QuotaForm.EMPTY, headers, () -> {
            var check = new InputCheck();
            Integer hours = QuotaForm.number(check, "offerHours", offerHours);
            check.done();
            WaitingListMode mode = "OFFER".equals(waitingListMode) ? WaitingListMode.OFFER : WaitingListMode.AUTOMATIC;
            store(classId, version, input -> input.withTerms(mode, hours, "true".equals(siteLimit)));
            return Toast.of("quotas.stored");
        });
    }

    private void store(UUID classId, String version, UnaryOperator<QuotasInput> change) {
        access.requireChangeable(classId);
        // A form without a version is none of ours.
        planning.change(classId, IfMatch.valueOf(version == null || version.isBlank() ? "none" : version), change);
    }

    private interface Step {
        Toast take();
    }

    private Response change(UUID classId, QuotaForm form, HttpHeaders headers, Step step) {
        try {
            return step.take().leadingTo("/classes/" + classId + "/quotas");
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(classId, form, ofForm(FormErrors.of(wrong, headers))));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page(classId, form, FormErrors.of(broken, headers)));
        }
    }

    /** {@code items[3].seats} is the field {@code seats} of the form. */
    private static FormErrors ofForm(FormErrors errors) {
        Map<String, String> fields = new LinkedHashMap<>();
        errors.fields().forEach((field, message) -> fields.put(field.replaceFirst("^items\\[\\d+]\\.", ""), message));
        return new FormErrors(errors.general(), fields);
    }

    private TemplateInstance page(UUID classId, QuotaForm form, FormErrors errors) {
        TrainingClass trainingClass = access.requireVisible(classId);
        return new ClassQuotas(
                ClassHead.of(trainingClass),
                quotas.of(trainingClass),
                access.rightsIn(trainingClass).mayChange()
                        && !trainingClass.status().isFinal(),
                form,
                List.of(CadreLevel.values()),
                List.of(WaitingListMode.values()),
                errors);
    }
}
