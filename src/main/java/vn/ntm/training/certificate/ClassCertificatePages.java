package vn.ntm.training.certificate;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Certificates of a class: printed by who holds it and, of their own people, by desks; revoked by who holds it. */
@Path("/classes/{classId}/certificates")
@RunOnVirtualThread
class ClassCertificatePages {

    /** What somebody wanted to revoke, and why, as typed; null: nothing. */
    record Typed(UUID id, String reason) {}

    record ClassCertificates(
            ClassHead trainingClass, Page<Certificate> page, boolean mayRevoke, Typed typed, FormErrors errors)
            implements TemplateInstance {}

    @Inject
    Certificates certificates;

    @Inject
    CertificateRevoking revoking;

    @Inject
    CertificateAccess reading;

    @Inject
    ClassAccess access;

    @Inject
    Audit audit;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestPath UUID classId, @BeanParam Paging paging) {
        return page(classId, paging, new Typed(null, null), FormErrors.NONE);
    }

    @POST
    @Path("{certificateId}/revocation")
    @Operation(hidden = true)
    public Response revoke(
            @RestPath UUID classId,
            @RestPath UUID certificateId,
            @RestForm String reason,
            @Context HttpHeaders headers) {
        access.requireChangeable(classId);
        return Attempt.of(
                () -> {
                    revoking.revoke(classId, certificateId, reason);
                    return Toast.of("certificate.revoked").leadingTo("/classes/" + classId + "/certificates");
                },
                errors -> page(classId, Paging.of(0, Paging.MAX_SIZE), new Typed(certificateId, reason), errors),
                headers);
    }

    private TemplateInstance page(UUID classId, Paging paging, Typed typed, FormErrors errors) {
        Page<Certificate> page = certificates.page(classId, reading.reading(classId), paging);
        audit.recordReading(
                "certificates.read",
                "class",
                classId,
                new ClassCertificatesResource.Read(page.items().size()));
        return new ClassCertificates(
                ClassHead.of(access.requireVisible(classId)),
                page,
                access.rightsIn(classId).mayChange(),
                typed,
                errors);
    }
}
