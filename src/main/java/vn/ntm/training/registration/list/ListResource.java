package vn.ntm.training.registration.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Language;

/** Takes lists of trainees for a class. */
@Path("/api/classes/{classId}/registration-lists")
@RunOnVirtualThread
class ListResource {

    @Inject
    RegistrationLists lists;

    @Inject
    ListAccess access;

    @Inject
    Idempotency idempotency;

    /** Where to ask how far the list is. */
    record Accepted(UUID importId) {}

    /**
     * @param dryRun {@code true} to be told what would happen, and nothing more
     * @param convertText {@code true}: text in TCVN3 or VNI is entered as it is converted; a list with such text is not
     *     entered without
     * @param repairZeros {@code true}: a 0 is put before telephone numbers that lost it
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestPath UUID classId,
            @RestForm("file") FileUpload file,
            @RestForm("dryRun") String dryRun,
            @RestForm("convertText") String convertText,
            @RestForm("repairZeros") String repairZeros,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @Context HttpHeaders headers,
            @Context SecurityContext security)
            throws IOException {
        access.requireSendable(classId);
        Principal by = security.getUserPrincipal();
        var allowedMends = new AllowedMends(isTrue("convertText", convertText), isTrue("repairZeros", repairZeros));
        var upload = ListUpload.of(
                file, isTrue("dryRun", dryRun), allowedMends, language(headers), by == null ? null : by.getName());
        return idempotency.once(key, upload, () -> lists.accept(classId, upload).id(), ListResource::accepted);
    }

    static Response accepted(UUID importId) {
        return Response.accepted(new Accepted(importId))
                .location(URI.create("/api/imports/" + importId))
                .build();
    }

    static boolean isTrue(String field, String text) {
        return switch (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "on" -> true;
            case "", "false", "0" -> false;
            default -> throw InvalidInput.of(field, "input.wrong-type");
        };
    }

    private static Language language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .map(Language::of)
                .orElse(Language.VI);
    }
}
