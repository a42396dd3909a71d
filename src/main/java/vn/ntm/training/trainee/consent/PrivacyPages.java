package vn.ntm.training.trainee.consent;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.shared.text.Language;

/** What personal data is used for, for everybody to read. */
@Path("/privacy")
@RunOnVirtualThread
class PrivacyPages {

    @Inject
    PrivacyTexts texts;

    record Privacy(List<PrivacyText> texts) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@Context HttpHeaders headers) {
        return new Privacy(texts.current(Language.chosen(headers)));
    }
}
