package vn.ntm.training.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
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
        return Response.seeOther(WayBack.to(back))
                .cookie(Preference.cookie(Language.COOKIE, Language.of(code).code()))
                .build();
    }
}
