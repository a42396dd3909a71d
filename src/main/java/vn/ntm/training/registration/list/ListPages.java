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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.ProblemTexts;
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

    @Inject
    Clock clock;

    /** @param closed why no list is taken now; null when one is */
    record ClassLists(
            ClassHead trainingClass,
            boolean sendable,
            String closed,
            int maxMegabytes,
            Page<SentList> sent,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance lists(@RestPath UUID classId, @BeanParam Paging paging, @Context HttpHeaders headers) {
        return page(classId, paging, FormErrors.NONE, headers);
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
                    file,
                    true,
                    AllowedMends.NONE,
                    Language.chosen(headers),
                    currentUser.require().username());
            UUID id = lists.accept(classId, upload).id();
            return Response.seeOther(URI.create("/classes/" + classId + "/lists/" + id))
                    .build();
        } catch (InvalidInput wrong) {
            return again(classId, FormErrors.of(wrong, headers), headers);
        } catch (RuleViolation broken) {
            return again(classId, FormErrors.of(broken, headers), headers);
        }
    }

    private Response again(UUID classId, FormErrors errors, HttpHeaders headers) {
        return FormAnswer.again(page(classId, new Paging(), errors, headers));
    }

    private ClassLists page(UUID classId, Paging paging, FormErrors errors, HttpHeaders headers) {
        Page<SentList> page = sent.page(classId, access.senderOfVisible(classId), paging);
        TrainingClass trainingClass = classes.requireVisible(classId);
        return new ClassLists(
                ClassHead.of(trainingClass),
                access.maySend(),
                closed(trainingClass, headers),
                config.maxMegabytes(),
                page,
                errors);
    }

    private String closed(TrainingClass trainingClass, HttpHeaders headers) {
        return ProblemTexts.of(Language.chosen(headers).locale())
                .refusal(() -> trainingClass.checkRegistrationOpen(clock.instant()));
    }
}
