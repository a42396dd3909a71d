package vn.ntm.training.reminder.preference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;

/** How the caller wants to be told: one document. */
@Path("/api/me/message-preferences")
@Tag(name = "Me")
@RunOnVirtualThread
class PreferenceResource {

    @Inject
    PreferenceSetting setting;

    @GET
    @Cache(noStore = true)
    @Operation(summary = "How the caller is told: language, channel, and what is turned off")
    public Response own() {
        MessagePreference own = setting.own();
        return Response.ok(own).tag(IfMatch.tag(own.version())).build();
    }

    @PUT
    @Operation(summary = "Replaces the whole of it; what a class requires cannot be turned off")
    public Response choose(@HeaderParam("If-Match") @DefaultValue("*") IfMatch seen, PreferenceInput input) {
        setting.choose(InputCheck.body(input), seen);
        return own();
    }
}
