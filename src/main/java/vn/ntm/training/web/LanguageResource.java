package vn.ntm.training.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.WayBack;
import vn.ntm.training.shared.text.Language;

/** The language switch: remembers the choice in a cookie and goes back to the page. */
@Path("/language")
public class LanguageResource {

    @GET
    @Path("/{code:vi|en}")
    @Operation(hidden = true)
    public Response choose(@RestPath String code, @RestQuery("back") String back) {
        NewCookie cookie = new NewCookie.Builder(Language.COOKIE)
                .value(Language.of(code).code())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(WayBack.to(back)).cookie(cookie).build();
    }
}
