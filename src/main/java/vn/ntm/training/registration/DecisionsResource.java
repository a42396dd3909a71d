package vn.ntm.training.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.ProblemTexts;

/** The organiser's yes or no to many at once. */
@Path("/api/classes/{classId}/registration-decisions")
@RunOnVirtualThread
class DecisionsResource {

    @Inject
    BulkDecisions decisions;

    @Inject
    ClassAccess access;

    /** @param reason of a rejection; told to the people */
    record Input(List<UUID> ids, BulkDecisions.Decision decision, String reason) {}

    /** In the order in which they were asked for; each stands or fails by itself. */
    record Results(List<BulkDecisions.Outcome> items) {}

    @POST
    public Results decide(@RestPath UUID classId, Input input, @Context HttpHeaders headers) {
        access.requireChangeable(classId);
        Input told = InputCheck.body(input);
        return new Results(
                decisions.decide(classId, told.ids(), told.decision(), told.reason(), ProblemTexts.of(headers)));
    }
}
