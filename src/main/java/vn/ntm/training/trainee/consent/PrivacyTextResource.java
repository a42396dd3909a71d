package vn.ntm.training.trainee.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.shared.text.Language;

/** What personal data is used for, over HTTP. */
@Path("/api/privacy-texts")
@Tag(name = "Privacy")
@RunOnVirtualThread
class PrivacyTextResource {

    @Inject
    PrivacyTexts texts;

    @GET
    @Operation(summary = "The texts of today, in the language of the caller: what is told, and what is asked for")
    public List<PrivacyText> current(@Context HttpHeaders headers) {
        return texts.current(Language.accepted(headers));
    }
}
