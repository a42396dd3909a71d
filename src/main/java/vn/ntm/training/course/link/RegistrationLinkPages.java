package vn.ntm.training.course.link;

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
import vn.ntm.training.account.link.LinkInput;
import vn.ntm.training.account.link.LinkIssuing;
import vn.ntm.training.account.link.NewLink;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.AreaChoices;

/** Hands the contact of a unit a link to register its people. */
@Path("/classes/{classId}/links/registration")
@RunOnVirtualThread
class RegistrationLinkPages {

    @Inject
    ClassAccess access;

    @Inject
    LinkIssuing issuing;

    @Inject
    AreaChoices areas;

    @Inject
    Clock clock;

    /** As typed. */
    public record Typed(String unitId, String unitIdQuery, String recipient, String days) {}

    record NewRegistrationLink(ClassHead trainingClass, Typed form, List<String> lifetimes, FormErrors errors)
            implements TemplateInstance {}

    /** Shows the address, this once. */
    record RegistrationLinkMade(TrainingClassFacts trainingClass, HandedLink link) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath UUID classId) {
        return page(classId, new Typed("", "", "", Lifetime.USUAL), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response issue(@RestPath UUID classId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        var form =
                new Typed(text(sent, "unitId"), text(sent, "unitIdQuery"), text(sent, "recipient"), text(sent, "days"));
        if (sent.containsKey("find")) {
            return FormAnswer.page(Status.OK, page(classId, form, FormErrors.NONE));
        }
        TrainingClass trainingClass = visible(classId);
        try {
            Long unit = QueryText.unit("unitId", form.unitId()).orElse(null);
            NewLink made = issuing.issue(LinkInput.registration(
                    classId, unit, form.recipient(), Lifetime.end(form.days(), clock.instant())));
            var handed = new HandedLink(
                    form.recipient().strip(),
                    areas.path(form.unitId()),
                    made.url().toString(),
                    made.expiresAt());
            return Once.shown(new RegistrationLinkMade(TrainingClassFacts.of(trainingClass), handed));
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(classId, form, FormErrors.of(wrong, headers)));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page(classId, form, FormErrors.of(broken, headers)));
        } catch (NotAllowed _) {
            return FormAnswer.page(
                    Status.FORBIDDEN, page(classId, form, at("unitId", "registration.outside-reach", headers)));
        } catch (NotFound _) {
            return FormAnswer.again(page(classId, form, at("unitId", "input.required", headers)));
        }
    }

    private NewRegistrationLink page(UUID classId, Typed form, FormErrors errors) {
        return new NewRegistrationLink(ClassHead.of(visible(classId)), form, Lifetime.choices(), errors);
    }

    private TrainingClass visible(UUID classId) {
        access.requireTakingPart(classId);
        return access.requireVisible(classId);
    }

    private static FormErrors at(String field, String code, HttpHeaders headers) {
        return new FormErrors(
                null,
                Map.of(field, ProblemTexts.of(Language.chosen(headers).locale()).text(code)));
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        String text = sent.getFirst(name);
        return text == null ? "" : text;
    }
}
