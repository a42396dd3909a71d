package vn.ntm.training.registration.list.contact;

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
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.UnitSender;
import vn.ntm.training.registration.UnitSenders;
import vn.ntm.training.registration.list.DirectLists;
import vn.ntm.training.registration.list.DirectLists.Sent;
import vn.ntm.training.registration.list.DirectOutcome;
import vn.ntm.training.registration.list.PastedText;
import vn.ntm.training.shared.input.SentFile;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Where the people of a unit are pasted or sent as a file, looked at, corrected and registered, without leaving the page. */
@Path("/classes/{classId}/registration/list")
@RunOnVirtualThread
class ContactListPages {

    /** More are corrected in a second round, or in the file. */
    private static final int MOST_FIELDS = 40;

    @Inject
    DirectLists lists;

    @Inject
    UnitSenders senders;

    @Inject
    TrainingClasses classes;

    @Inject
    Units units;

    /**
     * @param unit whose people the rows are, where they name no other; null: each row has to name one
     * @param choice of that unit
     * @param outcome null as long as nothing was sent
     * @param rows to be sent again: all that were looked at, or those that are left when the others were entered
     * @param pasted what was typed and could not be read as a list
     * @param more wrong rows without fields
     * @param converted cells that were brought into Unicode and wait for a yes
     * @param convertText whether the yes is ticked
     */
    record ContactList(
            ClassHead trainingClass,
            boolean byLink,
            UnitView unit,
            UnitChoice choice,
            DirectOutcome outcome,
            List<WrongRow> wrong,
            int more,
            int converted,
            boolean convertText,
            String rows,
            String pasted,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response form(@RestPath UUID classId, @RestQuery("unit") String unit, @RestQuery("unitQuery") String typed) {
        UnitChoice choice = UnitChoice.of(unit, typed);
        return page(Status.OK, classId, choice, null, null, "", FormErrors.NONE);
    }

    /** Looks at rows that were pasted, or at a file; nothing is written. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response look(
            @RestPath UUID classId,
            @RestForm("pasted") String pasted,
            @RestForm("file") FileUpload file,
            @RestForm("unit") String unit,
            @RestForm("unitQuery") String typed,
            @RestForm("find") String sought,
            @Context HttpHeaders headers)
            throws IOException {
        UnitChoice choice = UnitChoice.of(unit, typed);
        UnitSender by = senders.require(classId, choice.chosen());
        if (sought != null) {
            return page(Status.OK, classId, choice, null, null, pasted == null ? "" : pasted, FormErrors.NONE);
        }
        boolean isFile = SentFile.isSent(file);
        String text = pasted == null ? "" : pasted;
        try {
            if (!isFile && text.isBlank()) {
                throw InvalidInput.of("pasted", "input.required");
            }
            choice.requireFound();
            Sent sent = isFile ? Sent.file(SentFile.of(file)) : Sent.pasted(text);
            DirectOutcome outcome = lists.take(classId, sent, by, language(headers));
            return page(Status.OK, classId, choice, outcome, null, "", FormErrors.NONE);
        } catch (InvalidInput wrong) {
            FormErrors errors = FormErrors.of(wrong, headers)
                    .renamed(field -> isFile || field.equals(UnitChoice.FIELD) ? field : "pasted");
            return page(Status.BAD_REQUEST, classId, choice, null, null, text, errors);
        } catch (RuleViolation broken) {
            return page(Status.CONFLICT, classId, choice, null, null, text, FormErrors.of(broken, headers));
        }
    }

    /** Takes the rows that were looked at, with what was corrected in them: to be looked at again, or to be registered. */
    @POST
    @Path("rows")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(@RestPath UUID classId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        UnitChoice choice = UnitChoice.of(sent.getFirst(UnitChoice.FIELD), null);
        UnitSender by = senders.require(classId, choice.chosen());
        ContactListForm form = ContactListForm.of(sent);
        try {
            form.requireAllowedMends();
            DirectOutcome outcome = lists.take(classId, form.list(), by, language(headers));
            return page(Status.OK, classId, choice, outcome, form, "", FormErrors.NONE);
        } catch (InvalidInput wrong) {
            FormErrors errors = FormErrors.of(wrong, headers).renamed(field -> "pasted");
            return page(Status.BAD_REQUEST, classId, choice, null, null, form.rows(), errors);
        } catch (RuleViolation broken) {
            return again(classId, choice, form, FormErrors.of(broken, headers), headers);
        }
    }

    /** With all that was typed: the rows once more when they can be shown, else as text. */
    private Response again(
            UUID classId, UnitChoice choice, ContactListForm form, FormErrors errors, HttpHeaders headers) {
        try {
            UnitSender by = senders.require(classId, choice.chosen());
            DirectOutcome outcome = lists.take(classId, form.trial(), by, language(headers));
            return page(Status.CONFLICT, classId, choice, outcome, form, "", errors);
        } catch (RuleViolation _) {
            return page(Status.CONFLICT, classId, choice, null, null, form.rows(), errors);
        }
    }

    private Response page(
            Status status,
            UUID classId,
            UnitChoice choice,
            DirectOutcome outcome,
            ContactListForm form,
            String pasted,
            FormErrors errors) {
        UnitSender by = senders.require(classId, choice.chosen());
        UnitView unit = unit(classId, by);
        int before = form == null ? 0 : form.converted();
        int converted = outcome == null || outcome.entered()
                ? before
                : before + outcome.mends().converted();
        List<DirectOutcome.Row> wrong = outcome == null ? List.of() : outcome.wrongRows();
        List<DirectOutcome.Row> left = outcome == null || outcome.entered() ? wrong : outcome.rows();
        var page = new ContactList(
                ClassHead.of(classes.require(classId)),
                by.byLink(),
                unit,
                choice.offeredTo(by, unit),
                outcome,
                wrong.stream().limit(MOST_FIELDS).map(WrongRow::of).toList(),
                Math.max(0, wrong.size() - MOST_FIELDS),
                converted,
                form != null && form.isConvertText(),
                PastedText.of(left),
                pasted,
                errors);
        return FormAnswer.pageForHolder(status, page);
    }

    private UnitView unit(UUID classId, UnitSender by) {
        return by.unitId() == null
                ? null
                : units.findOn(by.unitId(), classes.require(classId).referenceDate())
                        .orElse(null);
    }

    private static Language language(HttpHeaders headers) {
        return Language.chosen(headers);
    }
}
