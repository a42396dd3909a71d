package vn.ntm.training.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;

/**
 * Where the contact of a unit, who has no account, registers people of the unit one after the other, and takes back a
 * mistake. One address for both: a personal link opens no other.
 */
@Path("/classes/{classId}/registration")
@RunOnVirtualThread
class UnitRegistrationPages {

    @Inject
    Entrance entrance;

    @Inject
    Enrolling enrolling;

    @Inject
    RegistrationAccess access;

    @Inject
    UnitContact contact;

    @Inject
    UnitRegistrationView view;

    @Inject
    TrainingClasses classes;

    @Inject
    CurrentUser current;

    @Inject
    ClassAccess classAccess;

    /** A link of this request; the gate let no other in. */
    private record By(SignedLink link, LinkSubject.Registration subject) {}

    @GET
    @Operation(hidden = true)
    public Response form(@RestPath UUID classId, @BeanParam Paging paging, @Context HttpHeaders headers) {
        Optional<By> by = by();
        return by.isEmpty()
                ? withAccount(classId)
                : page(Status.OK, by.get(), RegistrationForm.empty(), FormErrors.NONE, paging, headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response register(
            @RestPath UUID classId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        Optional<By> by = by();
        if (by.isEmpty()) {
            return withAccount(classId);
        }
        return sent.containsKey("cancel") ? cancel(by.get(), sent, headers) : register(by.get(), sent, headers);
    }

    private Response register(By by, MultivaluedMap<String, String> sent, HttpHeaders headers) {
        UUID classId = by.subject().classId();
        RegistrationForm form = view.readForm(by.subject(), sent);
        try {
            RegistrationInput input = form.input();
            if (input.trainee().unitId() == null) {
                throw InvalidInput.of("trainee.unitId", "input.required");
            }
            access.requireRegistrable(classId, input);
            return toast(entrance.through(
                            classId,
                            () -> enrolling.register(classId, input, by.link().actor())))
                    .leadingTo(by.subject().page().getPath());
        } catch (InvalidInput wrong) {
            FormErrors errors = FormErrors.of(wrong, headers).below("trainee");
            return again(Status.BAD_REQUEST, by, form, errors, headers);
        } catch (RuleViolation broken) {
            return again(Status.CONFLICT, by, form, FormErrors.of(broken, headers), headers);
        } catch (NotAllowed refused) {
            return again(Status.FORBIDDEN, by, form, why(refused, headers), headers);
        }
    }

    private Response cancel(By by, MultivaluedMap<String, String> sent, HttpHeaders headers) {
        UUID registration = UnitRegistrationView.id(sent.getFirst("cancel"));
        TrainingClass trainingClass = classes.require(by.subject().classId());
        try {
            contact.requireCancellable(registration, trainingClass, by.subject());
            enrolling.cancel(registration, IfMatch.valueOf(version(sent)), null);
            return Toast.of("registration.cancelled")
                    .leadingTo(by.subject().page().getPath());
        } catch (RuleViolation broken) {
            return again(Status.CONFLICT, by, RegistrationForm.empty(), FormErrors.of(broken, headers), headers);
        } catch (NotAllowed refused) {
            return again(Status.FORBIDDEN, by, RegistrationForm.empty(), why(refused, headers), headers);
        }
    }

    private Response again(Status status, By by, RegistrationForm form, FormErrors errors, HttpHeaders headers) {
        return page(status, by, form, errors, Paging.of(0, Paging.MAX_SIZE), headers);
    }

    private Response page(
            Status status, By by, RegistrationForm form, FormErrors errors, Paging paging, HttpHeaders headers) {
        return FormAnswer.pageForHolder(status, view.of(by.link(), by.subject(), form, errors, paging, headers));
    }

    /** Who has an account finds more on the usual page. */
    private Response withAccount(UUID classId) {
        classAccess.requireVisible(classId);
        return Response.seeOther(URI.create("/classes/" + classId + "/registrations/new"))
                .build();
    }

    private Optional<By> by() {
        return current.link()
                .filter(link -> link.subject() instanceof LinkSubject.Registration)
                .map(link -> new By(link, (LinkSubject.Registration) link.subject()));
    }

    private static Toast toast(RegistrationResult result) {
        return switch (result.status()) {
            case WAITLISTED -> Toast.of("registration.waitlisted", result.queuePosition());
            case PENDING -> Toast.of("registration.pending");
            case CONFIRMED, OFFERED, CANCELLED, REJECTED -> Toast.of("registration.added");
        };
    }

    private static String version(MultivaluedMap<String, String> sent) {
        String version = sent.getFirst("version");
        return version == null || version.isBlank() ? "none" : version;
    }

    private static FormErrors why(NotAllowed refused, HttpHeaders headers) {
        String why = ProblemTexts.of(Language.chosen(headers).locale()).text(refused.code());
        return new FormErrors(why, Map.of());
    }
}
