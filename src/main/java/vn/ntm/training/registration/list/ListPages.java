package vn.ntm.training.registration.list;

import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;

/** Sending a list for a class: the file, tried out first, and the lists that were sent before. */
@Path("/classes/{classId}/lists")
@RunOnVirtualThread
class ListPages {

    @Inject
    RegistrationLists lists;

    @Inject
    SentLists sent;

    @Inject
    ListAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    ListConfig config;

    record ClassLists(
            ClassHead trainingClass, boolean sendable, int maxMegabytes, Page<SentList> sent, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance lists(@RestPath UUID classId, @BeanParam Paging paging) {
        return page(classId, paging, FormErrors.NONE);
    }

    /** Tries the list out; what it would do is on the page that this leads to. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response send(@RestPath UUID classId, @RestForm("file") FileUpload file, @Context HttpHeaders headers)
            throws IOException {
        access.requireSendable(classId);
        try {
            var upload = ListUpload.of(
                    file, true, Language.chosen(headers), currentUser.require().username());
            UUID id = lists.accept(classId, upload).id();
            return Response.seeOther(URI.create("/classes/" + classId + "/lists/" + id))
                    .build();
        } catch (InvalidInput wrong) {
            return again(classId, FormErrors.of(wrong, headers));
        } catch (RuleViolation broken) {
            return again(classId, FormErrors.of(broken, headers));
        }
    }

    private Response again(UUID classId, FormErrors errors) {
        return FormAnswer.again(page(classId, new Paging(), errors));
    }

    private ClassLists page(UUID classId, Paging paging, FormErrors errors) {
        Page<SentList> page = sent.page(classId, access.senderOfVisible(classId), paging);
        return new ClassLists(
                ClassHead.of(classes.requireVisible(classId)), access.maySend(), config.maxMegabytes(), page, errors);
    }
}
