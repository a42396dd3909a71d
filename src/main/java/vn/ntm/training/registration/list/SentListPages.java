package vn.ntm.training.registration.list;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** One list that was sent: how far it is, what it would do or did, and what is wrong in which row. */
@Path("/classes/{classId}/lists/{id}")
@RunOnVirtualThread
class SentListPages {

    /** More wrong rows are told in the workbook that is given back. */
    private static final int MOST_PROBLEMS = 200;

    @Inject
    RegistrationLists lists;

    @Inject
    ListAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Audit audit;

    /**
     * @param preview null when the file was emptied, while the list is read, and when it failed as a whole
     * @param more how many problems are not shown
     * @param confirmable whether the visitor can make the dry run happen
     */
    record OneList(
            ClassHead trainingClass,
            ListImport list,
            ListPreview preview,
            List<RowProblem> problems,
            int more,
            boolean confirmable,
            FormErrors errors)
            implements TemplateInstance {}

    /** The piece of the page that shows how far a list is. */
    record ListProgress(UUID classId, ListImport list) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestPath UUID classId, @RestPath UUID id) {
        return page(classId, id, FormErrors.NONE);
    }

    /** Asked for again and again by the page; when the list is finished, the page is loaded anew. */
    @GET
    @Path("progress")
    @Operation(hidden = true)
    public Response progress(@RestPath UUID classId, @RestPath UUID id) {
        ListImport list = require(classId, id);
        Response.ResponseBuilder piece = Response.ok(new ListProgress(classId, list), "text/html;charset=UTF-8");
        return (list.isFinished() ? piece.header("HX-Refresh", "true") : piece).build();
    }

    @POST
    @Path("confirmation")
    @Operation(hidden = true)
    public Response confirm(
            @RestPath UUID classId,
            @RestPath UUID id,
            @RestForm("convertText") String convertText,
            @RestForm("repairZeros") String repairZeros,
            @Context HttpHeaders headers) {
        require(classId, id);
        ListImport tried = access.requireConfirmable(id);
        try {
            var allowedMends = new AllowedMends("true".equals(convertText), "true".equals(repairZeros));
            UUID entered = lists.confirm(id, allowedMends, tried.uploadedBy()).id();
            return Response.seeOther(URI.create("/classes/" + classId + "/lists/" + entered))
                    .build();
        } catch (RuleViolation broken) {
            return FormAnswer.page(Response.Status.CONFLICT, page(classId, id, FormErrors.of(broken, headers)));
        }
    }

    private OneList page(UUID classId, UUID id, FormErrors errors) {
        ListImport list = require(classId, id);
        List<RowProblem> problems =
                list.problems().stream().limit(MOST_PROBLEMS).toList();
        boolean own = currentUser.require().username().equals(list.uploadedBy());
        if (!own && list.isFinished()) {
            audit.recordReading("list.read", "import", id, new ImportResource.Read(classId, list.rows()));
        }
        return new OneList(
                ClassHead.of(classes.requireVisible(classId)),
                list,
                list.state() == ListImport.State.DONE && !list.isEmptied() ? lists.preview(list) : null,
                problems,
                list.problems().size() - problems.size(),
                list.isTried() && own && list.entering() + list.mends().lostZeros() > 0,
                errors);
    }

    private ListImport require(UUID classId, UUID id) {
        ListImport list = access.requireVisible(id);
        if (!list.classId().equals(classId)) {
            throw new NotFound("import", id);
        }
        return list;
    }
}
