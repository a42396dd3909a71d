package vn.ntm.training.course.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.AreaSites;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.SitePlanning;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;

/** Adding sites to a class, one by one or one for each unit of an area. */
@Path("/classes/{id}/sites")
@RunOnVirtualThread
class SitePages {

    @Inject
    SitePlanning planning;

    @Inject
    ClassAccess access;

    /**
     * @param siteId null for a new one
     * @param storedName null for a new one
     * @param stored what is stored now, when somebody else was faster; else null
     */
    record SiteEditor(
            SiteForm form,
            UUID classId,
            String classTitle,
            UUID siteId,
            String storedName,
            FormErrors errors,
            SiteForm stored)
            implements TemplateInstance {}

    record SitesByArea(AreaSitesForm form, UUID classId, String classTitle, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance draft(@RestPath UUID id) {
        access.requireChangeable(id);
        return editor(id, SiteForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Operation(hidden = true)
    public Response add(@RestPath UUID id, @BeanParam SiteForm form, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        if (form.find() != null) {
            return FormAnswer.page(Status.OK, editor(id, form.sought(), FormErrors.NONE));
        }
        return Attempt.of(
                () -> {
                    planning.addSite(id, form.input());
                    return Toast.of("site.added").leadingTo("/classes/" + id + "#sites");
                },
                errors -> editor(id, form, errors),
                headers);
    }

    @GET
    @Path("by-area")
    @Operation(hidden = true)
    public TemplateInstance area(@RestPath UUID id) {
        access.requireChangeable(id);
        return byArea(id, AreaSitesForm.EMPTY, FormErrors.NONE);
    }

    @POST
    @Path("by-area")
    @Operation(hidden = true)
    public Response addByArea(@RestPath UUID id, @BeanParam AreaSitesForm form, @Context HttpHeaders headers) {
        access.requireChangeable(id);
        if (form.find() != null) {
            return FormAnswer.page(Status.OK, byArea(id, form, FormErrors.NONE));
        }
        return Attempt.of(
                () -> {
                    AreaSites made = planning.makeSites(id, form.input());
                    return Toast.of("site.made", made.created(), made.existing())
                            .leadingTo("/classes/" + id + "#sites");
                },
                errors -> byArea(id, form, errors),
                headers);
    }

    private TemplateInstance editor(UUID id, SiteForm form, FormErrors errors) {
        return new SiteEditor(form, id, access.requireVisible(id).title(), null, null, errors, null);
    }

    private TemplateInstance byArea(UUID id, AreaSitesForm form, FormErrors errors) {
        return new SitesByArea(form, id, access.requireVisible(id).title(), errors);
    }
}
