package vn.ntm.training.attendance;

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
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.attendance.RollResource.Read;
import vn.ntm.training.attendance.RoomRoll.Note;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.problem.StaleVersion;
import vn.ntm.training.shared.text.Language;

/** The roll of a room as a page, made for the telephone in the room. */
@Path("/sessions/{sessionId}/sites/{siteId}/roll")
@RunOnVirtualThread
class RollPages {

    private static final Pattern MARK = Pattern.compile("marks\\[(\\d+)]\\..*");

    record Roll(RoomRoll sheet) implements TemplateInstance {}

    @Inject
    RollTurns turns;

    @Inject
    RollTaking rolls;

    @Inject
    Rosters rosters;

    @Inject
    RollView view;

    @Inject
    RollAccess access;

    @Inject
    Audit audit;

    @GET
    @Operation(hidden = true)
    public TemplateInstance roll(@RestPath UUID sessionId, @RestPath UUID siteId, @Context HttpHeaders headers) {
        access.requireVisible(sessionId, siteId);
        RollSheet sheet = rosters.sheet(sessionId, siteId);
        audit.recordReading(
                "roll.read", "site", siteId, new Read(sessionId, sheet.people().size()));
        return new Roll(view.of(sheet, null, null, FormErrors.NONE, texts(headers)));
    }

    /** Hands the roll in; what cannot be taken comes back with all that was ticked off. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response handIn(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            MultivaluedMap<String, String> form,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        access.requireTakable(sessionId, siteId);
        RollForm typed = RollForm.of(form);
        Principal user = security.getUserPrincipal();
        RollSheet standing = rosters.sheet(sessionId, siteId);
        if (typed.all()) {
            return FormAnswer.page(
                    Status.OK, new Roll(view.of(standing, typed, Note.ALL_PRESENT, FormErrors.NONE, texts(headers))));
        }
        try {
            String by = user == null ? null : user.getName();
            RollReceipt receipt = turns.take(
                    sessionId, () -> rolls.handIn(sessionId, siteId, typed.input(standing), typed.seenVersion(), by));
            return Toast.of("roll.handed-in", receipt.marked(), receipt.present(), receipt.participations())
                    .leadingTo("/sessions/" + sessionId + "/sites/" + siteId
                            + (form.containsKey("add") ? "/walk-ins" : "/roll/hand-in"));
        } catch (StaleVersion _) {
            RollSheet now = rosters.sheet(sessionId, siteId);
            return FormAnswer.page(
                    Status.PRECONDITION_FAILED,
                    new Roll(view.of(now, typed, Note.STALE, FormErrors.NONE, texts(headers))));
        } catch (InvalidInput wrong) {
            FormErrors errors = byName(FormErrors.of(wrong, headers), typed, standing);
            return FormAnswer.again(new Roll(view.of(standing, typed, null, errors, texts(headers))));
        } catch (RuleViolation broken) {
            return FormAnswer.page(
                    Status.CONFLICT,
                    new Roll(view.of(standing, typed, null, FormErrors.of(broken, headers), texts(headers))));
        }
    }

    /** The API counts the marks; a person knows the names. */
    private static FormErrors byName(FormErrors errors, RollForm typed, RollSheet standing) {
        List<UUID> order = List.copyOf(typed.marks().keySet());
        Map<String, String> named = new LinkedHashMap<>();
        errors.fields().forEach((field, message) -> {
            Matcher mark = MARK.matcher(field);
            if (mark.matches()) {
                UUID registration = order.get(Integer.parseInt(mark.group(1)));
                named.put(RollForm.field(registration), name(registration, standing) + message);
            } else {
                named.put(field, message);
            }
        });
        return new FormErrors(errors.general(), named);
    }

    private static String name(UUID registration, RollSheet standing) {
        return standing.people().stream()
                .filter(person -> person.registrationId().equals(registration))
                .map(person -> person.fullName() + ": ")
                .findFirst()
                .orElse("");
    }

    private static ProblemTexts texts(HttpHeaders headers) {
        return ProblemTexts.of(Language.chosen(headers).locale());
    }
}
