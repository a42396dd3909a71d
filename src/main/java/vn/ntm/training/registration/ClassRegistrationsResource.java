package vn.ntm.training.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.TrainingClasses;
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
    TrainingClasses classes;

    @Inject
    RegistrationList list;

    @GET
    public Page<RegistrationView> list(
            @RestPath UUID classId, @BeanParam RegistrationFilter filter, @BeanParam Paging paging) {
        return list.page(classes.require(classId).id(), filter, paging);
    }

    @POST
    public Response register(@RestPath UUID classId, RegistrationInput input, @Context SecurityContext security) {
        Principal by = security.getUserPrincipal();
        RegistrationResult result =
                enrolling.register(classId, InputCheck.body(input), by == null ? null : by.getName());
        return Response.created(URI.create("/api/registrations/" + result.id()))
                .entity(result)
                .build();
    }
}
