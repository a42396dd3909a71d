package vn.ntm.training.course.link;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.link.LinkIssuing;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;

/** The personal links of a class, for whoever keeps them: what was handed out, to whom, and taking it back. */
@Path("/classes/{classId}/links")
@RunOnVirtualThread
class ClassLinkPages {

    @Inject
    ClassAccess access;

    @Inject
    LinkLines lines;

    @Inject
    LinkIssuing issuing;

    @Inject
    CurrentUser current;

    /** @param mayIssue whether the reader could hand out any link at all for this class */
    record ClassLinks(ClassHead trainingClass, boolean mayIssue, boolean hasSessions, Page<LinkLine> links)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestPath UUID classId, @BeanParam Paging paging) {
        access.requireTakingPart(classId);
        TrainingClass trainingClass = access.requireVisible(classId);
        boolean mayIssue = !trainingClass.status().isFinal()
                && (access.rightsIn(trainingClass).mayRunSessions()
                        || current.scope().mayChangeAnything());
        return new ClassLinks(
                ClassHead.of(trainingClass),
                mayIssue,
                !trainingClass.sessions().isEmpty(),
                lines.page(trainingClass, paging));
    }

    /** @param link the id of one; blank: all that the sender keeps */
    @POST
    @Path("revocation")
    @Operation(hidden = true)
    public Response revoke(@RestPath UUID classId, @RestForm String link) {
        access.requireTakingPart(classId);
        String list = "/classes/" + classId + "/links";
        if (link == null || link.isBlank()) {
            return Toast.of("link.revoked-many", issuing.revokeAll(classId)).leadingTo(list);
        }
        issuing.revoke(id(link));
        return Toast.of("link.revoked").leadingTo(list);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("link", "");
        }
    }
}
