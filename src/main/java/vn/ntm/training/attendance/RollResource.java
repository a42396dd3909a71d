package vn.ntm.training.attendance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.ProblemTexts;

/** The roll of a room over HTTP. */
@Path("/api/sessions/{sessionId}/sites/{siteId}/roll")
@Tag(name = "Attendance", description = "Rolls of the rooms, and numbers that were declared without names")
@RunOnVirtualThread
class RollResource {

    /** What was taken although it does not fit together: a stable code, and the sentence in the reader's language. */
    public record Warning(String code, String message) {}

    /** The receipt, with what the room should look at again. */
    public record Answer(@JsonUnwrapped RollReceipt receipt, List<Warning> warnings) {}

    /** What of a roll was read. */
    record Read(UUID sessionId, int people) {}

    @Inject
    RollAccess access;

    @Inject
    Audit audit;

    @Inject
    RollTurns turns;

    @Inject
    RollTaking rolls;

    @Inject
    Rosters rosters;

    @GET
    @Operation(summary = "The people of the room with their marks, in the order of given names, and its headcount")
    @APIResponseSchema(RollSheet.class)
    public Response sheet(@RestPath UUID sessionId, @RestPath UUID siteId) {
        access.requireVisible(sessionId, siteId);
        RollSheet sheet = rosters.sheet(sessionId, siteId);
        audit.recordReading(
                "roll.read", "site", siteId, new Read(sessionId, sheet.people().size()));
        return Response.ok(sheet).tag(new EntityTag(sheet.version())).build();
    }

    @PUT
    @Operation(summary = "Hands in the roll of the room; the same roll again changes nothing, another one corrects")
    public Answer handIn(
            @RestPath UUID sessionId,
            @RestPath UUID siteId,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            RollInput roll,
            @Context SecurityContext security,
            @Context HttpHeaders headers) {
        access.requireTakable(sessionId, siteId);
        if (roll == null) {
            throw InvalidInput.of("marks", "input.required");
        }
        Principal user = security.getUserPrincipal();
        String by = user == null ? null : user.getName();
        RollReceipt receipt = turns.take(sessionId, () -> rolls.handIn(sessionId, siteId, roll, seen, by));
        return new Answer(receipt, warnings(receipt, ProblemTexts.of(headers)));
    }

    private static List<Warning> warnings(RollReceipt receipt, ProblemTexts texts) {
        List<Warning> warnings = new ArrayList<>();
        if (receipt.headcount() != null && receipt.headcount() < receipt.present()) {
            warnings.add(warning("roll.headcount-below-present", texts, receipt.headcount(), receipt.present()));
        }
        if (receipt.presentElsewhere() > 0) {
            warnings.add(warning("roll.present-elsewhere", texts, receipt.presentElsewhere()));
        }
        return warnings;
    }

    private static Warning warning(String code, ProblemTexts texts, Object... arguments) {
        return new Warning(code, texts.text(code, arguments));
    }
}
