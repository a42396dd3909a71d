package vn.ntm.training.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;

/** One's own certificates over HTTP: by an account, or by a personal link. */
@Path("/api/me/certificates")
@Tag(name = "Me")
@RunOnVirtualThread
class MyCertificatesResource {

    @Inject
    Certificates certificates;

    @Inject
    CertificateFiles files;

    @GET
    @Operation(summary = "The caller's certificates, revoked ones too; the latest first")
    public Page<Certificate> list(@BeanParam Paging paging) {
        return certificates.mine(paging);
    }

    /** By a query, because what is in the path of a link's holder are ids of the link only. */
    @GET
    @Path("certificate.pdf")
    @Operation(summary = "One of them as a PDF", description = "409 when it was revoked")
    public Response file(@RestQuery String id) {
        if (id == null) {
            throw InvalidInput.of("id", "input.required");
        }
        UUID known = Ids.require("certificate", id);
        Certificate certificate = certificates.requireMine(known);
        if (!certificate.isPrintable()) {
            throw new RuleViolation("certificate.none-to-print");
        }
        return files.download(List.of(certificate), certificate.code());
    }
}
