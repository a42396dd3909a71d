package vn.ntm.training.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The audit as JSON. */
@Path("/api/audit")
@RunOnVirtualThread
public class AuditResource {

    @Inject
    AuditEntries entries;

    @Inject
    AuditChain chain;

    @GET
    @Operation(summary = "Who did what, by subject, actor, action and days")
    public Page<AuditView> list(@BeanParam AuditFilter filter, @BeanParam Paging paging) {
        return entries.page(filter, paging);
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Checks that no entry was changed, removed or put in between")
    public AuditVerification verification() {
        return chain.verify();
    }
}
