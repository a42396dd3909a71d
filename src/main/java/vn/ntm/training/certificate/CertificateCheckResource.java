package vn.ntm.training.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a certificate is valid, for anybody who has its code. */
@Path("/api/certificates/{code}")
@Tag(name = "Certificates")
@RunOnVirtualThread
class CertificateCheckResource {

    @Inject
    Certificates certificates;

    @GET
    @Operation(
            summary =
                    "The certificate with this code, the name masked to family name and initials. 404 for what is none, whatever"
                            + " is wrong with it")
    @APIResponseSchema(CheckedCertificate.class)
    public Response check(@RestPath String code) {
        return Response.ok(certificates.check(code))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
