package vn.ntm.training.attendance.sheet;

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
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.attendance.RoomInSession;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.input.SentFile;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;

/** The signed sheet of a room, photographed with the telephone in it. */
@Path("/sessions/{sessionId}/sites/{siteId}/signed-sheets")
@RunOnVirtualThread
class SignedSheetPages {

    /** @param closed why nothing can be sent now; null when something can */
    record Sheets(RoomInSession room, List<SignedSheet> pages, boolean sendable, String closed, FormErrors errors)
            implements TemplateInstance {}

    /** What of a sheet was read. */
    private record Read(UUID sheetId) {}

    @Inject
    SheetKeeping keeping;

    @Inject
    SignedSheets sheets;

    @Inject
    Rosters rosters;

    @Inject
    RollAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public TemplateInstance sheets(@RestPath UUID sessionId, @RestPath UUID siteId, @Context HttpHeaders headers) {
        access.requireVisible(sessionId, siteId);
        return page(sessionId, siteId, FormErrors.NONE, headers);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response send(
            @RestPath UUID sessionId, @RestPath UUID siteId, @RestForm FileUpload file, @Context HttpHeaders headers)
            throws IOException {
        access.requireTakable(sessionId, siteId);
        try {
            byte[] sent = SentFile.of(file).content();
            keeping.keep(sessionId, siteId, SheetKeeping.digest(sent), Picture.of(sent), currentUser.actor());
            return Toast.of("signed-sheet.kept")
                    .leadingTo(rosters.room(sessionId, siteId).address() + "/signed-sheets");
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(sessionId, siteId, FormErrors.of(wrong, headers), headers));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page(sessionId, siteId, FormErrors.of(broken, headers), headers));
        }
    }

    /** By a query, because what is in the path of a link's holder are ids of the link only. */
    @GET
    @Path("picture")
    @Operation(hidden = true)
    public Response picture(@RestPath UUID sessionId, @RestPath UUID siteId, @RestQuery("id") String page) {
        access.requireVisible(sessionId, siteId);
        if (page == null) {
            throw InvalidInput.of("id", "input.required");
        }
        UUID id = Ids.require("signed-sheet", page);
        byte[] picture = sheets.picture(sessionId, siteId, id).orElseThrow(NotFound.of("signed-sheet", id));
        audit.recordReading("roll.sheet-read", "site", siteId, new Read(id));
        return Response.ok(picture, Picture.MEDIA_TYPE)
                .header("Content-Disposition", "inline")
                .build();
    }

    private Sheets page(UUID sessionId, UUID siteId, FormErrors errors, HttpHeaders headers) {
        RoomInSession room = rosters.room(sessionId, siteId);
        Session session = sessions.require(sessionId);
        String closed = ProblemTexts.of(Language.chosen(headers).locale())
                .refusal(() -> session.trainingClass().checkRollOpen(session, clock.instant()));
        return new Sheets(
                room,
                sheets.all(sessionId, siteId),
                access.mayTake(sessionId, siteId) && closed == null,
                closed,
                errors);
    }
}
