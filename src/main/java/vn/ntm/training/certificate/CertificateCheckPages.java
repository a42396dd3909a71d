package vn.ntm.training.certificate;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.page.FormAnswer;

/** Where the code on a certificate leads: the same for whoever holds it in the hand. */
@Path("/certificates/{code}")
@RunOnVirtualThread
class CertificateCheckPages {

    record Check(CheckedCertificate certificate) implements TemplateInstance {}

    @Inject
    Certificates certificates;

    @GET
    @Operation(hidden = true)
    public Response check(@RestPath String code) {
        return Response.fromResponse(FormAnswer.pageForHolder(Status.OK, new Check(certificates.check(code))))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
