package vn.ntm.training.attendance.objection;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.attendance.MyTraining;
import vn.ntm.training.attendance.MyTrainings;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;

/** One's own objections as a page: also by a personal link, without an account. */
@Path("/my-trainings")
@RunOnVirtualThread
class OwnObjectionPages {

    /**
     * The session that an objection is written about.
     *
     * @param closed why none is taken now; null when one is
     */
    public record About(MyTraining training, MyTraining.Session session, LocalDate lastDay, String closed) {}

    /** @param about null: only what was sent is read */
    record OwnObjections(List<OwnObjection> objections, About about, String text, FormErrors errors)
            implements TemplateInstance {}

    @Inject
    Objecting objecting;

    @Inject
    ObjectionWindow window;

    @Inject
    MyTrainings trainings;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @GET
    @Path("objections")
    @Operation(hidden = true)
    public Response mine(@RestQuery String session, @Context HttpHeaders headers) {
        UUID about = session == null || session.isBlank() ? null : id("session", session);
        return page(Status.OK, about, "", FormErrors.NONE, headers);
    }

    @POST
    @Path("objections")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response raise(@RestForm String session, @RestForm String text, @Context HttpHeaders headers) {
        UUID about = id("session", session);
        try {
            objecting.raise(new ObjectionInput(about, text));
            return Toast.of("objection.raised").leadingTo("/my-trainings/objections");
        } catch (InvalidInput wrong) {
            return page(Status.BAD_REQUEST, about, text, FormErrors.of(wrong, headers), headers);
        } catch (RuleViolation broken) {
            return page(Status.CONFLICT, about, text, FormErrors.of(broken, headers), headers);
        }
    }

    @POST
    @Path("objection-withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(@RestForm String objection, @Context HttpHeaders headers) {
        try {
            objecting.withdraw(id("objection", objection));
            return Toast.of("objection.withdrawn").leadingTo("/my-trainings/objections");
        } catch (RuleViolation broken) {
            return page(Status.CONFLICT, null, "", FormErrors.of(broken, headers), headers);
        }
    }

    private Response page(Status status, UUID sessionId, String text, FormErrors errors, HttpHeaders headers) {
        About about = sessionId == null ? null : about(sessionId, headers);
        return FormAnswer.pageForHolder(status, new OwnObjections(objecting.own(), about, text, errors));
    }

    /** @throws NotFound when the person has no place in the class of the session */
    private About about(UUID sessionId, HttpHeaders headers) {
        Session session = sessions.require(sessionId);
        MyTraining mine = trainings
                .in(session.trainingClass().id())
                .filter(training -> training.status().equals("CONFIRMED"))
                .orElseThrow(NotFound.of("session", sessionId));
        MyTraining.Session own = mine.sessions().stream()
                .filter(one -> one.id().equals(sessionId))
                .findFirst()
                .orElseThrow(NotFound.of("session", sessionId));
        ProblemTexts texts = ProblemTexts.of(Language.chosen(headers).locale());
        return new About(
                mine, own, window.lastDay(own.endsAt()), texts.refusal(() -> window.check(session, clock.instant())));
    }

    private static UUID id(String field, String text) {
        return Optional.ofNullable(text)
                .flatMap(Typed::id)
                .orElseThrow(() -> InvalidInput.of(field, "input.wrong-type"));
    }
}
