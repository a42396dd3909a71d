package vn.ntm.training.course.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassTrainerInput;
import vn.ntm.training.course.SessionInput;
import vn.ntm.training.course.SessionPlanning;
import vn.ntm.training.course.SessionView;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.TrainerView;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.Vietnamese;

/** Who teaches in a class, and with which account: adding and removing trainers. */
@Path("/classes/{id}/trainers")
@RunOnVirtualThread
class TrainerPages {

    @Inject
    SessionPlanning planning;

    @Inject
    Sessions sessions;

    @Inject
    ClassAccess access;

    @Inject
    AppUsers users;

    @Inject
    ClassFactsReader reader;

    @Inject
    ClassDetailPages page;

    record TrainerEditor(TrainerForm form, ClassFacts facts, FormErrors errors) implements TemplateInstance {}

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance draft(@RestPath UUID id, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        return editor(id, TrainerForm.EMPTY, FormErrors.NONE, headers);
    }

    @POST
    @Operation(hidden = true)
    public Response add(@RestPath UUID id, @BeanParam TrainerForm form, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        return Attempt.of(
                () -> {
                    planning.addTrainer(id, input(form));
                    return Toast.of("trainer.added").leadingTo("/classes/" + id + "#trainers");
                },
                errors -> editor(id, form, errors, headers),
                headers);
    }

    @POST
    @Path("{trainerId}/removal")
    @Operation(hidden = true)
    public Response remove(
            @RestPath UUID id, @RestPath UUID trainerId, @RestForm String sessionId, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        return Attempt.of(
                () -> {
                    UUID session = session(id, sessionId);
                    planning.edit(session, IfMatch.ANY, without(trainerId, session));
                    return Toast.of("trainer.removed").leadingTo("/classes/" + id + "#trainers");
                },
                errors -> page.again(id, headers, errors, null),
                headers);
    }

    /** Only of this class: the right to change it was asked for. */
    private UUID session(UUID classId, String sessionId) {
        UUID session = Typed.id(sessionId == null ? "" : sessionId).orElseThrow(NotFound.of("session", sessionId));
        if (!sessions.classOf(session).equals(classId)) {
            throw new NotFound("session", session);
        }
        return session;
    }

    private UnaryOperator<SessionInput> without(UUID trainerId, UUID sessionId) {
        TrainerView removed = view(sessionId).trainers().stream()
                .filter(trainer -> trainer.id().equals(trainerId))
                .findFirst()
                .orElseThrow(NotFound.of("trainer", trainerId));
        return before -> before.taughtWithout(removed.fullName(), removed.phone());
    }

    private SessionView view(UUID sessionId) {
        var session = sessions.require(sessionId);
        return SessionView.of(session, access.rightsIn(session.trainingClass()));
    }

    private ClassTrainerInput input(TrainerForm form) {
        var check = new InputCheck();
        UUID session = new Typed(check).id("sessionId", form.sessionId());
        check.done();
        return new ClassTrainerInput(
                session,
                form.fullName(),
                form.title(),
                form.organisation(),
                form.phone(),
                form.email(),
                account(form.username()));
    }

    private UUID account(String username) {
        String clean = Vietnamese.clean(username);
        if (clean == null || clean.isEmpty()) {
            return null;
        }
        return users.findByUsername(clean)
                .map(AppUser::id)
                .orElseThrow(() -> InvalidInput.of("username", "trainer.unknown-account"));
    }

    private TemplateInstance editor(UUID id, TrainerForm form, FormErrors errors, HttpHeaders headers) {
        return new TrainerEditor(
                form, reader.of(id, ProblemTexts.of(Language.chosen(headers).locale())), errors);
    }
}
