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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.page.Typed;

/** An objection to a mark, with the answers that can be given. */
@Path("/objections/{objectionId}")
@RunOnVirtualThread
class ObjectionPages {

    /** An answer as somebody typed it. */
    public record Form(String status, String minutes, String answer) {

        static final Form EMPTY = new Form("", "", "");

        AcceptanceInput acceptance() {
            var check = new InputCheck();
            var typed = new Typed(check);
            var input = new AcceptanceInput(
                    typed.constant("status", status, MarkStatus.class), typed.number("minutes", minutes));
            check.done();
            return input;
        }
    }

    /** @param correctable whether the reader may correct the mark, the class being as it is */
    record ObjectionDetail(
            ClassHead trainingClass,
            ObjectionRow row,
            List<MarkStatus> statuses,
            boolean correctable,
            Form form,
            FormErrors errors)
            implements TemplateInstance {}

    @Inject
    Answering answering;

    @Inject
    ObjectionAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Audit audit;

    @GET
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath UUID objectionId) {
        ObjectionRow row = access.requireAnswering(objectionId);
        audit.recordReading("objections.read", "class", row.classId(), new ObjectionListResource.Read(1));
        return page(row, Form.EMPTY, FormErrors.NONE);
    }

    @POST
    @Path("acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response accept(
            @RestPath UUID objectionId,
            @RestForm String status,
            @RestForm String minutes,
            @Context HttpHeaders headers) {
        ObjectionRow row = access.requireAnswering(objectionId);
        var form = new Form(text(status), text(minutes), "");
        return Attempt.of(
                () -> {
                    answering.accept(
                            objectionId, form.acceptance(), access.mayAfterClosing(row.classId()), currentUser.actor());
                    return Toast.of("objection.accepted").leadingTo(queue(row));
                },
                errors -> again(objectionId, form, errors),
                headers);
    }

    @POST
    @Path("rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response reject(@RestPath UUID objectionId, @RestForm String answer, @Context HttpHeaders headers) {
        ObjectionRow row = access.requireAnswering(objectionId);
        var form = new Form("", "", text(answer));
        return Attempt.of(
                () -> {
                    answering.reject(objectionId, new RejectionInput(answer), currentUser.actor());
                    return Toast.of("objection.rejected").leadingTo(queue(row));
                },
                errors -> again(objectionId, form, errors),
                headers);
    }

    private TemplateInstance again(UUID objectionId, Form form, FormErrors errors) {
        return page(access.requireAnswering(objectionId), form, errors);
    }

    private ObjectionDetail page(ObjectionRow row, Form form, FormErrors errors) {
        ClassHead trainingClass = ClassHead.of(classes.requireVisible(row.classId()));
        return new ObjectionDetail(
                trainingClass,
                row,
                List.of(MarkStatus.values()),
                !trainingClass.status().isFinal() || access.mayAfterClosing(row.classId()),
                form,
                errors);
    }

    private static String queue(ObjectionRow row) {
        return "/classes/" + row.classId() + "/objections";
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
