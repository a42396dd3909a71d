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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.attendance.MyTrainings;
import vn.ntm.training.course.link.Once;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;

/** The address of one's own calendar: also by a personal link, without an account. */
@Path("/my-trainings/calendar")
@RunOnVirtualThread
class OwnFeedPages {

    /**
     * @param somebody whether there is a person whose calendar it could be
     * @param made the new address, this once; null: none was made in this step
     * @param since when the present address was made; null: there is none
     */
    record OwnFeed(boolean somebody, FeedAddress made, Instant since) implements TemplateInstance {}

    @Inject
    MyTrainings trainings;

    @Inject
    CalendarFeeds feeds;

    @Inject
    FeedSubscribing subscribing;

    @GET
    @Operation(hidden = true)
    public Response mine() {
        return page(null);
    }

    @POST
    @Operation(hidden = true)
    public Response renew(@Context HttpHeaders headers) {
        return page(subscribing.renew(require(), Language.chosen(headers)));
    }

    @POST
    @Path("ending")
    @Operation(hidden = true)
    public Response end() {
        subscribing.end(require());
        return Toast.of("feed.ended").leadingTo("/my-trainings/calendar");
    }

    private Response page(URI made) {
        Optional<FeedOwner> owner = owner();
        return Once.shown(new OwnFeed(
                owner.isPresent(),
                made == null ? null : new FeedAddress(made),
                owner.flatMap(feeds::madeAt).orElse(null)));
    }

    private FeedOwner require() {
        return owner().orElseThrow(() -> new RuleViolation("feed.nobody"));
    }

    private Optional<FeedOwner> owner() {
        return trainings.person().map(FeedOwner.OfPerson::new);
    }
}
