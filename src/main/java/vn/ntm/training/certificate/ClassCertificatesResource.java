package vn.ntm.training.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.RuleViolation;

/** Certificates of a class, over HTTP: read by who reads its people, or some of them, revoked by who holds it. */
@Path("/api/classes/{classId}")
@Tag(name = "Certificates")
@RunOnVirtualThread
class ClassCertificatesResource {

    @Inject
    Certificates certificates;

    @Inject
    CertificateRevoking revoking;

    @Inject
    CertificateFiles files;

    @Inject
    CertificateAccess reading;

    @Inject
    ClassAccess access;

    @Inject
    Audit audit;

    /** How much was read. */
    record Read(int people) {}

    @GET
    @Path("certificates")
    @Operation(
            summary = "Certificates of the class by given name, revoked ones too; to desks those of their own people")
    public Page<Certificate> list(@RestPath UUID classId, @BeanParam Paging paging) {
        Page<Certificate> page = certificates.page(classId, reading.reading(classId), paging);
        audit.recordReading(
                "certificates.read", "class", classId, new Read(page.items().size()));
        return page;
    }

    @GET
    @Path("certificates.pdf")
    @Operation(
            summary = "The valid ones of a page of the list as one PDF, a page for each; so a file has at most 200",
            description = "409 when the page has none")
    public Response file(@RestPath UUID classId, @BeanParam Paging paging) {
        Page<Certificate> page = certificates.page(classId, reading.reading(classId), paging);
        List<Certificate> printed =
                page.items().stream().filter(Certificate::isPrintable).toList();
        if (printed.isEmpty()) {
            throw new RuleViolation("certificate.none-to-print");
        }
        audit.recordReading("certificates.read", "class", classId, new Read(printed.size()));
        return files.download(printed, printed.getFirst().classCode() + "-" + (page.page() + 1));
    }

    @GET
    @Path("certificates/{certificateId}/certificate.pdf")
    @Operation(summary = "One certificate as a PDF", description = "409 when it was revoked")
    public Response file(@RestPath UUID classId, @RestPath UUID certificateId) {
        Certificate certificate = certificates.require(classId, reading.reading(classId), certificateId);
        if (!certificate.isPrintable()) {
            throw new RuleViolation("certificate.none-to-print");
        }
        audit.recordReading("certificates.read", "class", classId, new Read(1));
        return files.download(List.of(certificate), certificate.code());
    }

    @POST
    @Path("certificates/{certificateId}/revocation")
    @Operation(summary = "Revokes a certificate, with a reason; it stays revoked whatever is corrected later")
    public Certificate revoke(@RestPath UUID classId, @RestPath UUID certificateId, RevocationInput input) {
        access.requireChangeable(classId);
        return revoking.revoke(classId, certificateId, InputCheck.body(input).reason());
    }
}
