package vn.ntm.training.reminder.template;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.reminder.LetterPreview;
import vn.ntm.training.reminder.channel.Outcome;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.UnitView;

/** The texts of a unit, and a form for each, with a look at what it says and a mail to oneself. */
@Path("/message-templates")
@RunOnVirtualThread
class MessageTemplatePages {

    @Inject
    TemplateAccess access;

    @Inject
    TemplateLists lists;

    @Inject
    MessageTemplateEditing editing;

    @Inject
    LetterPreview preview;

    @Inject
    TestMail testMail;

    /** @param unit null: the Ministry */
    record TemplateList(List<MessageTemplateView> templates, Long unitId, String unit, List<UnitView> units)
            implements TemplateInstance {}

    /**
     * @param unit null: the Ministry
     * @param shown what the text says; null: nobody asked
     * @param tested what became of the mail to oneself; null: there was none
     */
    record TemplateEditor(
            MessageTemplateView stored,
            String unit,
            boolean mayChange,
            MessageTemplateForm form,
            List<Placeholder> placeholders,
            Language language,
            LetterPreview.Shown shown,
            Tested tested,
            FormErrors errors)
            implements TemplateInstance {}

    /** @param error a code of the board; null: it was sent */
    record Tested(String error) {

        private static Tested of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Accepted() -> new Tested(null);
                case Outcome.Later(String reason) -> new Tested(reason.split(" ", 2)[0]);
                case Outcome.Refused(String reason) -> new Tested(reason.split(" ", 2)[0]);
            };
        }
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@RestQuery String unit) {
        Long chosen = access.requireReadable(unit);
        return new TemplateList(lists.of(chosen), chosen, access.name(chosen), access.choices());
    }

    @GET
    @Path("{kind}")
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String kind, @RestQuery String unit, @RestQuery String language) {
        TemplateKey key = access.requireReadable(unit, kind, language);
        return editor(key, MessageTemplateForm.of(lists.of(key)), null, null, FormErrors.NONE);
    }

    @POST
    @Path("{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response store(@RestPath String kind, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        MessageTemplateForm form = MessageTemplateForm.of(sent);
        TemplateKey key = access.requireChangeable(form.unit(), kind, form.language());
        return attempt(key, form, headers, () -> {
            editing.store(key, FormVersion.of(form.version()), form.input());
            return Toast.of("message-template.stored").leadingTo(address(key));
        });
    }

    @POST
    @Path("{kind}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(@RestPath String kind, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        MessageTemplateForm form = MessageTemplateForm.of(sent);
        TemplateKey key = access.requireChangeable(form.unit(), kind, form.language());
        return attempt(key, MessageTemplateForm.of(lists.of(key)), headers, () -> {
            editing.remove(key, FormVersion.of(form.version()));
            return Toast.of("message-template.removed").leadingTo(address(key));
        });
    }

    /** Shows what is typed, whether or not it is stored. */
    @POST
    @Path("{kind}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response preview(@RestPath String kind, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        MessageTemplateForm form = MessageTemplateForm.of(sent);
        TemplateKey key = access.requireReadable(form.unit(), kind, form.language());
        return attempt(key, form, headers, () -> {
            LetterPreview.Shown shown = preview.of(key, form.input(), form.classCode());
            return FormAnswer.page(Status.OK, editor(key, form, shown, null, FormErrors.NONE));
        });
    }

    @POST
    @Path("{kind}/test")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response test(@RestPath String kind, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        MessageTemplateForm form = MessageTemplateForm.of(sent);
        TemplateKey key = access.requireReadable(form.unit(), kind, form.language());
        return attempt(key, form, headers, () -> {
            LetterPreview.Shown shown = preview.of(key, form.input(), form.classCode());
            Tested tested = Tested.of(testMail.send(key, shown));
            return FormAnswer.page(Status.OK, editor(key, form, shown, tested, FormErrors.NONE));
        });
    }

    private interface Step {
        Response take();
    }

    private Response attempt(TemplateKey key, MessageTemplateForm form, HttpHeaders headers, Step step) {
        return Attempt.of(step::take, errors -> editor(key, form, null, null, errors), headers);
    }

    private TemplateInstance editor(
            TemplateKey key, MessageTemplateForm form, LetterPreview.Shown shown, Tested tested, FormErrors errors) {
        return new TemplateEditor(
                lists.of(key),
                access.name(key.unitId()),
                access.mayChange(key.unitId()),
                form,
                List.of(Placeholder.values()),
                key.language(),
                shown,
                tested,
                errors);
    }

    private static String address(TemplateKey key) {
        return "/message-templates/" + key.kind() + "?language="
                + key.language().code() + (key.unitId() == null ? "" : "&unit=" + key.unitId());
    }
}
