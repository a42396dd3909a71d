package vn.ntm.training.attendance.calendar;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.link.Once;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.text.Language;

/** An address of one class for the calendar of somebody with an account, each one's own. */
@Path("/classes/{id}/calendar")
@RunOnVirtualThread
class ClassFeedPages {

    /**
     * @param made the new address, this once; null: none was made in this step
     * @param since when the present address was made; null: there is none
     */
    record ClassFeed(ClassHead trainingClass, FeedAddress made, Instant since) implements TemplateInstance {}

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser current;

    @Inject
    CalendarFeeds feeds;

    @Inject
    FeedSubscribing subscribing;

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath UUID id) {
        return page(access.requireVisible(id), null);
    }

    @POST
    @Operation(hidden = true)
    public Response renew(@RestPath UUID id, @Context HttpHeaders headers) {
        TrainingClass trainingClass = access.requireVisible(id);
        return page(trainingClass, subscribing.renew(owner(id), Language.chosen(headers)));
    }

    @POST
    @Path("ending")
    @Operation(hidden = true)
    public Response end(@RestPath UUID id) {
        access.requireVisible(id);
        subscribing.end(owner(id));
        return Toast.of("feed.ended").leadingTo("/classes/" + id + "/calendar");
    }

    private Response page(TrainingClass trainingClass, URI made) {
        return Once.shown(new ClassFeed(
                ClassHead.of(trainingClass),
                made == null ? null : new FeedAddress(made),
                feeds.madeAt(owner(trainingClass.id())).orElse(null)));
    }

    private FeedOwner owner(UUID classId) {
        return new FeedOwner.OfClass(current.require().id(), classId);
    }
}
