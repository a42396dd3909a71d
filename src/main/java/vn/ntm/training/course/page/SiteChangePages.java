package vn.ntm.training.course.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.SitePlanning;
import vn.ntm.training.course.SiteView;
import vn.ntm.training.course.Sites;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.FormVersion;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.StaleVersion;

/** Changing and removing one site. */
@Path("/sites/{id}")
@RunOnVirtualThread
class SiteChangePages {

    @Inject
    SitePlanning planning;

    @Inject
    Sites sites;

    @Inject
    ClassAccess access;

    @Inject
    ClassDetailPages page;

    @GET
    @Path("edit")
    @Operation(hidden = true)
    public TemplateInstance edit(@RestPath UUID id) {
        require(id);
        return editor(id, SiteForm.of(view(id)), FormErrors.NONE, null);
    }

    @POST
    @Path("edit")
    @Operation(hidden = true)
    public Response save(@RestPath UUID id, @BeanParam SiteForm form, @Context HttpHeaders headers) {
        UUID classId = require(id);
        if (form.find() != null) {
            return FormAnswer.page(Status.OK, editor(id, form.sought(), FormErrors.NONE, null));
        }
        try {
            return Attempt.ofInput(
                    () -> {
                        planning.edit(id, FormVersion.of(form.version()), before -> form.input());
                        return Toast.of("site.edited").leadingTo("/classes/" + classId + "#sites");
                    },
                    errors -> editor(id, form, errors, null),
                    headers);
        } catch (StaleVersion | OptimisticLockException stale) {
            SiteView stored = view(id);
            return FormAnswer.page(
                    Status.PRECONDITION_FAILED,
                    editor(id, form.ofVersion(stored.version()), FormErrors.NONE, SiteForm.of(stored)));
        }
    }

    @POST
    @Path("removal")
    @Operation(hidden = true)
    public Response remove(@RestPath UUID id, @RestForm String version, @Context HttpHeaders headers) {
        UUID classId = require(id);
        return Attempt.of(
                () -> {
                    planning.remove(id, FormVersion.of(version));
                    return Toast.of("site.removed").leadingTo("/classes/" + classId + "#sites");
                },
                errors -> page.again(classId, headers, errors, null),
                headers);
    }

    /** Answers the class of the site. */
    private UUID require(UUID id) {
        UUID classId = sites.classOf(id);
        access.require(classId, ClassRights::mayChange, "site", id);
        return classId;
    }

    private SiteView view(UUID id) {
        return SiteView.of(sites.require(id));
    }

    private TemplateInstance editor(UUID id, SiteForm form, FormErrors errors, SiteForm stored) {
        Site site = sites.require(id);
        String title = access.requireVisible(site.classId()).title();
        return new SitePages.SiteEditor(form, site.classId(), title, id, site.name(), errors, stored);
    }
}
