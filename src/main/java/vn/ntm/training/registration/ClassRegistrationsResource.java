package vn.ntm.training.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The registrations of a class. */
@Path("/api/classes/{classId}/registrations")
@RunOnVirtualThread
class ClassRegistrationsResource {

    @Inject
    Enrolling enrolling;

    @Inject
    Entrance entrance;

    @Inject
    RegistrationAccess access;

    @Inject
    RegistrationList list;

    @Inject
    Audit audit;

    @Inject
    Idempotency idempotency;

    @GET
    public Page<RegistrationView> list(
            @RestPath UUID classId, @BeanParam RegistrationFilter filter, @BeanParam Paging paging) {
        Page<RegistrationView> page = list.page(classId, filter, access.limits(classId, filter.isSearch()), paging);
        if (!page.items().isEmpty()) {
            audit.recordReading(
                    "registrations.read",
                    "class",
                    classId,
                    new Read(page.page(), page.items().size()));
        }
        return page;
    }

    /** What of the list was read. */
    record Read(int page, int people) {}

    @POST
    public Response register(
            @RestPath UUID classId,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            RegistrationInput input,
            @Context SecurityContext security) {
        access.requireRegistrable(classId, InputCheck.body(input));
        Principal by = security.getUserPrincipal();
        return entrance.through(
                classId,
                () -> idempotency.once(
                        key,
                        input,
                        () -> enrolling.register(classId, input, by == null ? null : by.getName()),
                        RegistrationResource::created));
    }
}
