package vn.ntm.training.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.WayBack;

/** The switch between light and dark: remembers the choice in a cookie and goes back to the page. */
@Path("/theme")
public class ThemeResource {

    @GET
    @Path("/{code:light|dark|auto}")
    @Operation(hidden = true)
    public Response choose(@RestPath String code, @RestQuery("back") String back) {
        return Response.seeOther(WayBack.to(back))
                .cookie(Preference.cookie(Theme.COOKIE, Theme.of(code).code()))
                .build();
    }
}
