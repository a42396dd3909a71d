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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassWarnings;
import vn.ntm.training.course.SessionPlanning;
import vn.ntm.training.course.SessionView;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;

/** Adding a session to a class. */
@Path("/classes")
@RunOnVirtualThread
class SessionPages {

    @Inject
    SessionPlanning planning;

    @Inject
    ClassAccess access;

    @Inject
    ClassWarnings warnings;

    /**
     * @param sessionId null for a new one
     * @param removable the session, when the reader may remove it; else null
     * @param stored what is stored now, when somebody else was faster; else null
     */
    record SessionEditor(
            SessionForm form,
            UUID classId,
            String classTitle,
            UUID sessionId,
            SessionView removable,
            FormErrors errors,
            SessionForm stored)
            implements TemplateInstance {}

    @GET
    @Path("{id}/sessions/new")
    @Operation(hidden = true)
    public TemplateInstance draft(@RestPath UUID id) {
        access.requireSessionsChangeable(id);
        return editor(id, SessionForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Path("{id}/sessions")
    @Operation(hidden = true)
    public Response add(@RestPath UUID id, @BeanParam SessionForm form, @Context HttpHeaders headers) {
        access.requireSessionsChangeable(id);
        return Attempt.of(
                () -> {
                    UUID session =
                            planning.addSession(id, form.input(List.of())).id();
                    return saved(id, session, "session.added", headers);
                },
                errors -> editor(id, form, errors),
                headers);
    }

    /** Says also when something else goes on at that time; what it is stands on the page of the class. */
    Response saved(UUID classId, UUID sessionId, String toast, HttpHeaders headers) {
        boolean clashes = warnings
                .of(classId, ProblemTexts.of(Language.chosen(headers).locale()))
                .stream()
                .anyMatch(warning -> sessionId.equals(warning.sessionId()) || warning.otherClassId() != null);
        return Toast.of(clashes ? toast + "-with-warning" : toast)
                .leadingTo("/classes/" + classId + (clashes ? "#warnings" : "#sessions"));
    }

    private TemplateInstance editor(UUID id, SessionForm form, FormErrors errors) {
        TrainingClass trainingClass = access.requireVisible(id);
        return new SessionEditor(form, id, trainingClass.title(), null, null, errors, null);
    }
}
