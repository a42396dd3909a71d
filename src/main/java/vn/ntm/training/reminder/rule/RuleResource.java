package vn.ntm.training.reminder.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;

/** When the people of a class are reminded: one document. */
@Path("/api/classes/{classId}/reminder-rules")
@RunOnVirtualThread
class RuleResource {

    @Inject
    StoredRules rules;

    @Inject
    RuleSetting setting;

    @Inject
    ClassAccess access;

    @GET
    @Cache(noStore = true)
    @Operation(summary = "When the people of a class are reminded, and what is to come of it")
    public Response all(@RestPath UUID classId) {
        access.requireReadableInFull(classId);
        RulesView view = rules.of(classId);
        return Response.ok(view).tag(IfMatch.tag(view.version())).build();
    }

    @PUT
    @Operation(
            summary = "Replaces all rules of a class",
            description =
                    "Minutes count from the start or the end of a session, negative before it. A rule that is switched on"
                            + " must be in time for one of the sessions.")
    public Response set(
            @RestPath UUID classId, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen, RulesInput input) {
        access.requireChangeable(classId);
        RulesInput told = InputCheck.body(input);
        setting.change(classId, seen, _ -> told);
        return all(classId);
    }

    @DELETE
    @Operation(summary = "Lets the rules of all classes count for a class again")
    public Response remove(@RestPath UUID classId, @HeaderParam("If-Match") @DefaultValue("*") IfMatch seen) {
        access.requireChangeable(classId);
        setting.toDefaults(classId, seen);
        return Response.noContent().build();
    }
}
