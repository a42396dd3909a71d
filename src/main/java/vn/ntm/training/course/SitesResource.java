package vn.ntm.training.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The sites of one class. */
@Path("/api/classes/{classId}/sites")
@RunOnVirtualThread
class SitesResource {

    @Inject
    SitePlanning planning;

    @Inject
    ClassAccess access;

    @Inject
    Sites sites;

    @Inject
    Idempotency idempotency;

    /** By name; {@code q} is looked for in it without regard to accents. */
    @GET
    public Page<SiteView> page(@RestPath UUID classId, @RestQuery String q, @BeanParam Paging paging) {
        ClassRights rights = access.rightsIn(access.requireVisible(classId));
        return sites.page(classId, QueryText.search(q), paging).map(site -> SiteResource.view(site, rights, access));
    }

    @POST
    public Response add(
            @RestPath UUID classId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, SiteInput input) {
        access.requireChangeable(classId);
        InputCheck.body(input);
        return idempotency.once(
                key,
                input,
                () -> planning.addSite(classId, input).id(),
                id -> SiteResource.answer(
                        Response.created(URI.create("/api/sites/" + id)), SiteView.of(sites.require(id))));
    }

    @POST
    @Path("by-area")
    public Response addByArea(
            @RestPath UUID classId, @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, AreaSitesInput input) {
        access.requireChangeable(classId);
        InputCheck.body(input);
        return idempotency.once(key, input, () -> planning.makeSites(classId, input), made -> Response.ok(made)
                .build());
    }
}
