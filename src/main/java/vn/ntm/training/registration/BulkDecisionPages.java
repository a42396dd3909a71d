package vn.ntm.training.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.registration.BulkDecisions.Decision;
import vn.ntm.training.registration.BulkDecisions.Outcome;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;

/** The buttons over the list, for all rows that are ticked. */
@Path("/classes/{classId}/registrations/decisions")
@RunOnVirtualThread
class BulkDecisionPages {

    @Inject
    BulkDecisions decisions;

    @Inject
    ClassAccess access;

    @POST
    @Operation(hidden = true)
    public Response decide(
            @RestPath UUID classId,
            @RestForm List<UUID> ids,
            @RestForm String decision,
            @RestForm String reason,
            @RestForm String back,
            @Context HttpHeaders headers) {
        access.requireChangeable(classId);
        String list = DecisionPages.list(classId, back);
        boolean rejects = "REJECT".equals(decision);
        if (ids == null || ids.isEmpty()) {
            return Toast.of("registration.none-ticked").leadingTo(list);
        }
        if (rejects && (reason == null || reason.isBlank())) {
            return Toast.of("registration.no-reason").leadingTo(list);
        }
        List<Outcome> outcomes = decisions.decide(
                classId,
                ids,
                rejects ? Decision.REJECT : Decision.CONFIRM,
                reason,
                ProblemTexts.of(Language.chosen(headers).locale()));
        long failed =
                outcomes.stream().filter(one -> Objects.nonNull(one.code())).count();
        String toast = rejects ? "registration.many-rejected" : "registration.many-confirmed";
        return Toast.of(failed == 0 ? toast : toast + "-some", outcomes.size() - failed, failed)
                .leadingTo(list);
    }
}
