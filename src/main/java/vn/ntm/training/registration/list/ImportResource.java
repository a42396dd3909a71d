package vn.ntm.training.registration.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;

/** A list that was sent: how far it is and what became of its rows. */
@Path("/api/imports/{id}")
@RunOnVirtualThread
class ImportResource {

    @Inject
    RegistrationLists lists;

    @Inject
    ListAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Audit audit;

    @GET
    public ListImport one(@RestPath UUID id) {
        ListImport list = access.requireVisible(id);
        if (list.isFinished() && !currentUser.require().username().equals(list.uploadedBy())) {
            audit.recordReading("list.read", "import", id, new Read(list.classId(), list.rows()));
        }
        return list;
    }

    /**
     * Enters a list that was tried out, without its being sent again; the same list however often.
     *
     * @param convertText {@code true}: the text that the dry run converted is right as it showed it
     * @param repairZeros {@code true}: the telephone numbers that lost their 0 get it back
     */
    @POST
    @Path("confirmation")
    public Response confirm(
            @RestPath UUID id,
            @RestQuery("convertText") String convertText,
            @RestQuery("repairZeros") String repairZeros) {
        ListImport list = access.requireConfirmable(id);
        var allowedMends = new AllowedMends(
                ListResource.isTrue("convertText", convertText), ListResource.isTrue("repairZeros", repairZeros));
        return ListResource.accepted(
                lists.confirm(id, allowedMends, list.uploadedBy()).id());
    }

    /** What of a list was read. */
    record Read(UUID classId, int rows) {}

    @GET
    @Path("result.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response result(@RestPath UUID id) {
        ListImport list = access.requireVisible(id);
        byte[] result = lists.result(id);
        audit.recordReading("list.result-read", "import", id, new Read(list.classId(), list.rows()));
        return Response.ok(result)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ket-qua-" + id + ".xlsx\"")
                .build();
    }
}
