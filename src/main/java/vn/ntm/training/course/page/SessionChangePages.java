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
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.SessionPlanning;
import vn.ntm.training.course.SessionView;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.StaleVersion;

/** Changing and removing one session. */
@Path("/sessions/{id}")
@RunOnVirtualThread
class SessionChangePages {

    @Inject
    SessionPlanning planning;

    @Inject
    Sessions sessions;

    @Inject
    ClassAccess access;

    @Inject
    SessionPages added;

    @Inject
    ClassDetailPages page;

    @GET
    @Path("edit")
    @Operation(hidden = true)
    public TemplateInstance edit(@RestPath UUID id) {
        require(id, ClassRights::mayRunSessions);
        return editor(id, SessionForm.of(view(id)), FormErrors.NONE, null);
    }

    @POST
    @Path("edit")
    @Operation(hidden = true)
    public Response save(@RestPath UUID id, @BeanParam SessionForm form, @Context HttpHeaders headers) {
        UUID classId = require(id, ClassRights::mayRunSessions);
        try {
            return Attempt.ofInput(
                    () -> {
                        var seen = FormVersion.of(form.version());
                        planning.edit(id, seen, before -> form.input(before.trainers()));
                        return added.saved(classId, id, "session.edited", headers);
                    },
                    errors -> editor(id, form, errors, null),
                    headers);
        } catch (StaleVersion | OptimisticLockException stale) {
            SessionForm stored = SessionForm.of(view(id));
            SessionForm anew = form.ofVersion(view(id).version());
            return FormAnswer.page(Status.PRECONDITION_FAILED, editor(id, anew, FormErrors.NONE, stored));
        }
    }

    @POST
    @Path("removal")
    @Operation(hidden = true)
    public Response remove(@RestPath UUID id, @RestForm String version, @Context HttpHeaders headers) {
        UUID classId = require(id, ClassRights::mayChange);
        return Attempt.of(
                () -> {
                    planning.remove(id, FormVersion.of(version));
                    return Toast.of("session.removed").leadingTo("/classes/" + classId + "#sessions");
                },
                errors -> page.again(classId, headers, errors, null),
                headers);
    }

    /** Answers the class of the session. */
    private UUID require(UUID id, Predicate<ClassRights> right) {
        UUID classId = sessions.classOf(id);
        access.require(classId, right, "session", id);
        return classId;
    }

    private SessionView view(UUID id) {
        Session session = sessions.require(id);
        return SessionView.of(session, access.rightsIn(session.trainingClass()));
    }

    private TemplateInstance editor(UUID id, SessionForm form, FormErrors errors, SessionForm stored) {
        var trainingClass = sessions.require(id).trainingClass();
        boolean removable = access.rightsIn(trainingClass).mayChange();
        return new SessionPages.SessionEditor(
                form, trainingClass.id(), trainingClass.title(), id, removable ? view(id) : null, errors, stored);
    }
}
