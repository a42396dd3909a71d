package vn.ntm.training.certificate;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** One's own certificates as a page: also by a personal link, without an account. */
@Path("/my-trainings/certificates")
@RunOnVirtualThread
class MyCertificatePages {

    record OwnCertificates(Page<Certificate> page) implements TemplateInstance {}

    @Inject
    Certificates certificates;

    @GET
    @Operation(hidden = true)
    public Response mine(@BeanParam Paging paging) {
        return FormAnswer.pageForHolder(Status.OK, new OwnCertificates(certificates.mine(paging)));
    }
}
