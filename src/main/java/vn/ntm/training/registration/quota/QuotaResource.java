package vn.ntm.training.registration.quota;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;

/** How the seats of a class are given: one document. */
@Path("/api/classes/{classId}/quotas")
@RunOnVirtualThread
class QuotaResource {

    @Inject
    Quotas quotas;

    @Inject
    QuotaPlanning planning;

    @Inject
    ClassAccess access;

    @GET
    @Cache(noStore = true)
    public Response all(@RestPath UUID classId) {
        QuotasView view = quotas.of(access.requireVisible(classId));
        return Response.ok(view).tag(IfMatch.tag(view.version())).build();
    }

    /** Replaces the whole of it. A quota with fewer seats than are taken is refused. */
    @PUT
    public Response set(
            @RestPath UUID classId, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen, QuotasInput input) {
        access.requireChangeable(classId);
        QuotasInput told = InputCheck.body(input);
        planning.change(classId, seen, _ -> told);
        return all(classId);
    }
}
