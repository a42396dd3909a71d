package vn.ntm.training.registration.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;

/** The empty list to fill in, to be taken from the page on which it is sent. */
@Path("/classes/{classId}/lists/template.xlsx")
@RunOnVirtualThread
class ListTemplatePages {

    @Inject
    ClassAccess classes;

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(hidden = true)
    public Response template(@RestPath UUID classId) {
        classes.requireVisible(classId);
        return Response.ok(ListTemplate.workbook())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mau-danh-sach.xlsx\"")
                .build();
    }
}
