package vn.ntm.training.registration;

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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.registration.NewRegistrationPages.Instead;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.Trainees;

/** Somebody else comes instead: the form of a registration, for a seat that is there. */
@Path("/classes/{classId}/registrations/{id}/replacement")
@RunOnVirtualThread
class ReplacementPages {

    @Inject
    Replacing replacing;

    @Inject
    RegistrationAccess access;

    @Inject
    Registrations registrations;

    @Inject
    Trainees trainees;

    @Inject
    NewRegistrationPages forms;

    @Inject
    CurrentUser currentUser;

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(
            @RestPath UUID classId, @RestPath UUID id, @RestQuery String back, @Context HttpHeaders headers) {
        return page(classId, id, null, back, RegistrationForm.empty(), FormErrors.NONE, headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replace(
            @RestPath UUID classId,
            @RestPath UUID id,
            MultivaluedMap<String, String> sent,
            @Context HttpHeaders headers) {
        RegistrationForm form = RegistrationForm.of(sent);
        String version = sent.getFirst("version");
        String back = sent.getFirst("back");
        if (form.seeking()) {
            return FormAnswer.page(Status.OK, page(classId, id, version, back, form, FormErrors.NONE, headers));
        }
        try {
            RegistrationInput input = form.input();
            requireOf(classId, id);
            access.requireReplaceable(id, input);
            replacing.replace(
                    id,
                    DecisionPages.seen(version),
                    input,
                    currentUser.require().username());
            return Toast.of("registration.replaced").leadingTo(DecisionPages.list(classId, back));
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(
                    classId,
                    id,
                    version,
                    back,
                    form,
                    FormErrors.of(wrong, headers).below("trainee"),
                    headers));
        } catch (RuleViolation broken) {
            return FormAnswer.page(
                    Status.CONFLICT, page(classId, id, version, back, form, FormErrors.of(broken, headers), headers));
        } catch (NotAllowed refused) {
            String why = ProblemTexts.of(Language.chosen(headers).locale()).text(refused.code());
            return FormAnswer.page(
                    Status.FORBIDDEN, page(classId, id, version, back, form, new FormErrors(why, Map.of()), headers));
        }
    }

    private TemplateInstance page(
            UUID classId,
            UUID id,
            String version,
            String back,
            RegistrationForm form,
            FormErrors errors,
            HttpHeaders headers) {
        requireOf(classId, id);
        access.requireCancellable(id);
        Registration leaving = registrations.require(id);
        var instead = new Instead(
                id,
                trainees.require(leaving.traineeId()).fullName(),
                Objects.requireNonNullElse(version, String.valueOf(leaving.version())),
                DecisionPages.list(classId, back));
        return forms.page(classId, instead, form, errors, headers);
    }

    private void requireOf(UUID classId, UUID id) {
        if (!access.requireVisible(id).classId().equals(classId)) {
            throw new NotFound("registration", id);
        }
    }
}
