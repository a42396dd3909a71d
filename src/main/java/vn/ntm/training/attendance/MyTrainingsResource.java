package vn.ntm.training.attendance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** One's own trainings over HTTP. */
@Path("/api/me/trainings")
@Tag(name = "Me")
@RunOnVirtualThread
class MyTrainingsResource {

    @Inject
    MyTrainings trainings;

    @GET
    @Operation(
            summary =
                    "What the caller is or was registered for, with sessions, room and participations; the latest first")
    public Page<MyTraining> list(@BeanParam Paging paging) {
        return trainings.page(paging);
    }
}
