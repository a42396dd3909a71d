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
import vn.ntm.training.course.TrainingClass;

/** The empty list to fill in, to be taken from the page on which it is sent. */
@Path("/classes/{classId}/lists/template.xlsx")
@RunOnVirtualThread
class ListTemplatePages {

    @Inject
    ClassAccess classes;

    @Inject
    TemplateReading choices;

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(hidden = true)
    public Response template(@RestPath UUID classId) {
        TrainingClass trainingClass = classes.requireVisible(classId);
        byte[] template =
                ListTemplate.workbook(trainingClass.code(), trainingClass.title(), choices.choices(trainingClass));
        return Response.ok(template)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"mau-danh-sach-" + trainingClass.code() + ".xlsx\"")
                .build();
    }
}
