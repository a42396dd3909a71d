package vn.ntm.training.registration.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A list that was sent: how far it is and what became of its rows. */
@Path("/api/imports/{id}")
@RunOnVirtualThread
class ImportResource {

    @Inject
    RegistrationLists lists;

    @GET
    public ListImport one(@RestPath UUID id) {
        return lists.require(id);
    }

    @GET
    @Path("result.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response result(@RestPath UUID id) {
        return Response.ok(lists.result(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ket-qua-" + id + ".xlsx\"")
                .build();
    }
}
