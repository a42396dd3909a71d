package vn.ntm.training.attendance.objection;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The queue of objections to marks in the sessions of a class. */
@Path("/classes/{classId}/objections")
@RunOnVirtualThread
class ObjectionListPages {

    /** @param state the one that is shown; empty: all */
    record ClassObjections(
            ClassHead trainingClass, String state, String session, List<ObjectionState> states, Page<ObjectionRow> rows)
            implements TemplateInstance {}

    @Inject
    Objections objections;

    @Inject
    ObjectionAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    Audit audit;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestPath UUID classId,
            @RestQuery @DefaultValue("OPEN") String state,
            @RestQuery String session,
            @BeanParam Paging paging) {
        Reach rooms = access.requireReach(classId);
        ObjectionFilter filter = ObjectionFilter.of(state, session);
        Page<ObjectionRow> rows = objections.page(classId, filter.state(), filter.sessionId(), rooms, paging);
        audit.recordReading(
                "objections.read",
                "class",
                classId,
                new ObjectionListResource.Read(rows.items().size()));
        return new ClassObjections(
                ClassHead.of(classes.requireVisible(classId)),
                filter.state() == null ? "" : filter.state().name(),
                filter.sessionId() == null ? "" : filter.sessionId().toString(),
                List.of(ObjectionState.values()),
                rows);
    }
}
