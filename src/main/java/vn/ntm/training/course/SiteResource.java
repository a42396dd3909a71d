package vn.ntm.training.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.MergePatch;

/** One site. */
@Path("/api/sites/{id}")
@RunOnVirtualThread
class SiteResource {

    @Inject
    SitePlanning planning;

    @Inject
    Sites sites;

    @Inject
    ClassAccess access;

    @Inject
    MergePatch mergePatch;

    @GET
    public Response one(@RestPath UUID id) {
        require(id, ClassRights::maySee);
        Site site = sites.require(id);
        return answer(Response.ok(), view(site, access.rightsIn(site.classId()), access));
    }

    /** A merge patch: an absent field stays, null clears. */
    @PATCH
    public Response edit(
            @RestPath UUID id,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen,
            @RequestBody(content = @Content(schema = @Schema(implementation = SiteInput.class))) ObjectNode patch) {
        require(id, ClassRights::mayChange);
        planning.edit(id, seen, mergePatch.change(patch));
        return one(id);
    }

    @DELETE
    public void remove(@RestPath UUID id, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        require(id, ClassRights::mayChange);
        planning.remove(id, seen);
    }

    private void require(UUID id, Predicate<ClassRights> right) {
        access.require(sites.classOf(id), right, "site", id);
    }

    static SiteView view(Site site, ClassRights rights, ClassAccess access) {
        return access.mayReadContacts(rights, site) ? SiteView.of(site) : SiteView.withoutContacts(site);
    }

    static Response answer(Response.ResponseBuilder status, SiteView site) {
        return status.entity(site).tag(IfMatch.tag(site.version())).build();
    }
}
