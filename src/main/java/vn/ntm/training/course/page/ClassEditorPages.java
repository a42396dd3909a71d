package vn.ntm.training.course.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassInput;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.course.ClassView;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.StaleVersion;
import vn.ntm.training.shared.text.Language;

/** The form of a class, new or there already. */
@Path("/classes")
@RunOnVirtualThread
class ClassEditorPages {

    @Inject
    ClassPlanning planning;

    @Inject
    ClassAccess access;

    @Inject
    ClassFormChoices choices;

    @Inject
    ClassDifferences differences;

    @Inject
    CurrentUser current;

    /**
     * @param edited the class; null for a new one
     * @param differences what is stored otherwise than it is typed here; null unless somebody else was faster
     * @param unchanged whether somebody else was faster, and stored what is typed here
     */
    record ClassEditor(
            ClassForm form,
            ClassView edited,
            ClassFormChoices.Choices choices,
            FormErrors errors,
            List<ClassDifferences.Difference> differences,
            boolean unchanged)
            implements TemplateInstance {}

    /** The modules to choose from, renewed while a curriculum is chosen: a piece of the form. */
    record ModuleFields(ClassForm form, ClassFormChoices.Choices choices) implements TemplateInstance {}

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance draft() {
        requireCreator();
        return editor(StartingForm.empty(choices.usualOrganiser(), ""), null, FormErrors.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response create(@BeanParam ClassForm form, @Context HttpHeaders headers) {
        requireCreator();
        if (form.find() != null) {
            return FormAnswer.page(Status.OK, editor(form.sought(), null, FormErrors.NONE));
        }
        return Attempt.of(
                () -> Toast.of("class.created")
                        .leadingTo("/classes/"
                                + planning.create(organisable(form.input(false)))
                                        .id()),
                errors -> editor(form, null, errors),
                headers);
    }

    @GET
    @Path("{id}/edit")
    @Operation(hidden = true)
    public TemplateInstance edit(@RestPath UUID id) {
        access.requireChangeable(id);
        ClassView view = choices.view(id);
        return editor(StartingForm.of(view), view, FormErrors.NONE);
    }

    @POST
    @Path("{id}/edit")
    @Operation(hidden = true)
    public Response save(@RestPath UUID id, @BeanParam ClassForm form, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        if (form.find() != null) {
            return FormAnswer.page(Status.OK, editor(form.sought(), choices.view(id), FormErrors.NONE));
        }
        try {
            return Attempt.ofInput(() -> saved(id, form), errors -> editor(form, choices.view(id), errors), headers);
        } catch (StaleVersion | OptimisticLockException stale) {
            return FormAnswer.page(Status.PRECONDITION_FAILED, compared(form, choices.view(id), headers));
        }
    }

    @GET
    @Path("modules")
    @Operation(hidden = true)
    public TemplateInstance modules(@RestQuery String curriculumCode) {
        requireCreator();
        ClassForm form = StartingForm.empty(choices.usualOrganiser(), curriculumCode);
        return new ModuleFields(form, choices.of(form));
    }

    private Response saved(UUID id, ClassForm form) {
        var seen = FormVersion.of(form.version());
        planning.edit(id, seen, access.organised(before -> organisable(form.input(before.synthetic()))));
        return Toast.of("class.edited").leadingTo("/classes/" + id);
    }

    /** Told at the field: a form that was filled in is not thrown away for it. */
    private ClassInput organisable(ClassInput input) {
        if (!current.scope().mayChange(input.organiserUnitId())) {
            throw InvalidInput.of("organiserUnitId", "class.organiser-out-of-reach");
        }
        return input;
    }

    private void requireCreator() {
        if (!current.scope().mayChangeAnything()) {
            throw new NotAllowed("http.403");
        }
    }

    private ClassEditor editor(ClassForm form, ClassView edited, FormErrors errors) {
        return new ClassEditor(form, edited, choices.of(form), errors, null, false);
    }

    /** Everything typed, and what is stored now beside it; whoever sends it again has seen the difference. */
    private ClassEditor compared(ClassForm form, ClassView stored, HttpHeaders headers) {
        ClassForm anew = form.ofVersion(stored.version());
        var other = differences.between(form, StartingForm.of(stored), Language.chosen(headers));
        return new ClassEditor(anew, stored, choices.of(anew), FormErrors.NONE, other, other.isEmpty());
    }
}
