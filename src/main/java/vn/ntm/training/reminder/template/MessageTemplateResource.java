package vn.ntm.training.reminder.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.reminder.LetterPreview;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.paging.Page;

/** What units say in messages, by kind and language. Without {@code unit} it is about the unit that the caller works for. */
@Path("/api/message-templates")
@RunOnVirtualThread
public class MessageTemplateResource {

    @Inject
    TemplateAccess access;

    @Inject
    TemplateLists lists;

    @Inject
    MessageTemplateEditing editing;

    @Inject
    LetterPreview preview;

    /** A text to try out; the class may be absent. */
    public record Trial(String subject, String body, String shortText, String classCode) {

        MessageTemplateInput text() {
            return new MessageTemplateInput(subject, body, shortText).checked();
        }
    }

    @GET
    @Operation(
            summary = "The texts of a unit, of every kind and language; that of the product where the unit wrote none")
    public Page<MessageTemplateView> all(@RestQuery String unit) {
        List<MessageTemplateView> all = lists.of(access.requireReadable(unit));
        return new Page<>(all, all.size(), 0, all.size());
    }

    @GET
    @Path("/{kind}")
    @Cache(noStore = true)
    @Operation(summary = "The text of one kind")
    public Response one(
            @RestPath String kind,
            @RestQuery String unit,
            @RestQuery @Parameter(description = "vi or en") String language) {
        return answer(lists.of(access.requireReadable(unit, kind, language)));
    }

    @PUT
    @Path("/{kind}")
    @Operation(summary = "Writes the text of one kind; placeholders in braces, nothing else")
    public Response store(
            @RestPath String kind,
            @RestQuery String unit,
            @RestQuery String language,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            MessageTemplateInput input) {
        TemplateKey key = access.requireChangeable(unit, kind, language);
        return answer(editing.store(key, seen, InputCheck.body(input).checked()));
    }

    @DELETE
    @Path("/{kind}")
    @Operation(summary = "Goes back to the text of the product")
    public Response remove(
            @RestPath String kind,
            @RestQuery String unit,
            @RestQuery String language,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        editing.remove(access.requireChangeable(unit, kind, language), seen);
        return Response.noContent().build();
    }

    @POST
    @Path("/{kind}/preview")
    @Operation(summary = "What a text would say about a class, or about an invented one; stores nothing")
    public LetterPreview.Shown preview(
            @RestPath String kind, @RestQuery String unit, @RestQuery String language, Trial trial) {
        TemplateKey key = access.requireReadable(unit, kind, language);
        return preview.of(key, InputCheck.body(trial).text(), trial.classCode());
    }

    private static Response answer(MessageTemplateView view) {
        return Response.ok(view).tag(IfMatch.tag(view.version())).build();
    }
}
