package vn.ntm.training.attendance.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.attendance.RollAccess;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.pdf.PdfFile;
import vn.ntm.training.shared.text.Language;

/** The list of a room to be printed and signed: for whoever may see its roll. */
@Path("/api/sessions/{sessionId}/sites/{siteId}/sign-in-sheet.pdf")
@Tag(name = "Attendance")
@RunOnVirtualThread
class SignInSheetResource {

    /** What of a roll was read. */
    record Read(UUID sessionId, int people) {}

    @Inject
    SignInSheets sheets;

    @Inject
    RollAccess access;

    @Inject
    Audit audit;

    @CheckedTemplate(basePath = "SignInSheets")
    static class Templates {
        static native TemplateInstance sheet(SignInSheet sheet);
    }

    @GET
    @Operation(
            summary =
                    "The people of the room by given name, as a PDF to print and sign (A4, in Vietnamese); without citizen"
                            + " ids and ethnic groups. Its QR code is the address of the page of the roll, which asks to sign in")
    public Response sheet(@RestPath UUID sessionId, @RestPath UUID siteId) {
        access.requireVisible(sessionId, siteId);
        SignInSheet sheet = sheets.of(sessionId, siteId);
        audit.recordReading(
                "roll.read", "site", siteId, new Read(sessionId, sheet.people().size()));
        byte[] file = PdfFile.of(
                Templates.sheet(sheet).setLocale(Language.VI.locale()).render());
        return Response.ok(file)
                .type(PdfFile.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name(sheet) + "\"")
                .build();
    }

    /** Nothing of the people, nor of the room: file names travel further than files. */
    private static String name(SignInSheet sheet) {
        return "ky-ten-" + sheet.trainingClass().code().replaceAll("[^A-Za-z0-9-]", "-") + "-buoi-"
                + sheet.room().ordinal() + ".pdf";
    }
}
