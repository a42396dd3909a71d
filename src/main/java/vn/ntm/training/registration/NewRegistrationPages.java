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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.unit.CadreLevel;

/** Registers one person on a page. */
@Path("/classes/{classId}/registrations/new")
@RunOnVirtualThread
class NewRegistrationPages {

    /** A list to choose from that is longer helps nobody: the room of the unit is found without it. */
    private static final int MOST_ROOMS = 300;

    @Inject
    Entrance entrance;

    @Inject
    Enrolling enrolling;

    @Inject
    Admission admission;

    @Inject
    RegistrationAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** A room to choose. */
    public record Room(UUID id, String name) {}

    /** Who is registered and does not come. */
    public record Instead(UUID id, String name, String version, String back) {}

    /**
     * @param instead in whose place the person comes; null: in nobody's
     * @param closed why nobody can be registered now; null when somebody can
     */
    record NewRegistration(
            ClassHead trainingClass,
            Instead instead,
            RegistrationForm form,
            List<Room> rooms,
            List<Gender> genders,
            List<CadreLevel> levels,
            String closed,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath UUID classId, @Context HttpHeaders headers) {
        return page(classId, RegistrationForm.empty(), FormErrors.NONE, headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response register(
            @RestPath UUID classId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        RegistrationForm form = RegistrationForm.of(sent);
        if (form.seeking()) {
            return FormAnswer.page(Status.OK, page(classId, form, FormErrors.NONE, headers));
        }
        try {
            RegistrationInput input = form.input();
            access.requireRegistrable(classId, input);
            String by = currentUser.require().username();
            return toast(entrance.through(classId, () -> enrolling.register(classId, input, by)))
                    .leadingTo("/classes/" + classId + "/registrations");
        } catch (InvalidInput wrong) {
            return FormAnswer.again(
                    page(classId, form, FormErrors.of(wrong, headers).below("trainee"), headers));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page(classId, form, FormErrors.of(broken, headers), headers));
        } catch (NotAllowed refused) {
            String why = texts(headers).text(refused.code());
            return FormAnswer.page(Status.FORBIDDEN, page(classId, form, new FormErrors(why, Map.of()), headers));
        }
    }

    private static Toast toast(RegistrationResult result) {
        return switch (result.status()) {
            case WAITLISTED -> Toast.of("registration.waitlisted", result.queuePosition());
            case PENDING -> Toast.of("registration.pending");
            case CONFIRMED, OFFERED, CANCELLED, REJECTED -> Toast.of("registration.added");
        };
    }

    private NewRegistration page(UUID classId, RegistrationForm form, FormErrors errors, HttpHeaders headers) {
        return page(classId, null, form, errors, headers);
    }

    NewRegistration page(UUID classId, Instead instead, RegistrationForm form, FormErrors errors, HttpHeaders headers) {
        TrainingClass trainingClass = classes.requireVisible(classId);
        if (instead == null && !access.mayRegister(classId)) {
            throw new NotAllowed("http.403");
        }
        List<Room> rooms = access.rooms(classId).stream()
                .map(site -> new Room(site.id(), site.name()))
                .toList();
        return new NewRegistration(
                ClassHead.of(trainingClass),
                instead,
                form,
                rooms.size() > MOST_ROOMS ? List.of() : rooms,
                List.of(Gender.values()),
                List.of(CadreLevel.values()),
                instead == null ? closed(trainingClass, headers) : null,
                errors);
    }

    private String closed(TrainingClass trainingClass, HttpHeaders headers) {
        return texts(headers).refusal(() -> admission.requireOpen(trainingClass, clock.instant()));
    }

    private static ProblemTexts texts(HttpHeaders headers) {
        return ProblemTexts.of(Language.chosen(headers).locale());
    }
}
