package vn.ntm.training.attendance.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.NotFound;

/** The reconciliation of all sessions of a class as one workbook, a sheet for each. */
@Path("/classes/{classId}/reconciliation.xlsx")
@RunOnVirtualThread
class ClassFilePages {

    @Inject
    ReconciliationFiles files;

    @Inject
    ClassAccess classes;

    @GET
    @Operation(hidden = true)
    public Response workbook(@RestPath UUID classId, @Context HttpHeaders headers) {
        TrainingClass trainingClass = classes.requireVisible(classId);
        if (trainingClass.sessions().isEmpty()) {
            throw new NotFound("session", classId);
        }
        return files.of(trainingClass.code(), trainingClass.sessions(), headers);
    }
}
