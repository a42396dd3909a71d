package vn.ntm.training.reminder.preference;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.course.link.Once;
import vn.ntm.training.reminder.preference.UnsubscribeLinks.Unsubscribed;
import vn.ntm.training.shared.problem.NotFound;

/**
 * Turning off what is optional by the address in the head of a mail. Looking at it turns nothing off: programs that check mails follow
 * every link. Mail programs post to it in the name of their reader (RFC 8058).
 */
@Path("/unsubscribe/{token}")
@RunOnVirtualThread
class UnsubscribePages {

    /** @param done whether it is off now */
    record Unsubscribe(Topic topic, String token, boolean done) implements TemplateInstance {}

    @Inject
    UnsubscribeLinks links;

    @Inject
    PreferenceSetting setting;

    @GET
    @Operation(hidden = true)
    public Response ask(@RestPath String token) {
        return Once.shown(new Unsubscribe(require(token).topic(), token, false));
    }

    @POST
    @Operation(hidden = true)
    public Response turnOff(@RestPath String token) {
        Unsubscribed what = require(token);
        setting.turnOff(what.traineeId(), what.topic());
        return Once.shown(new Unsubscribe(what.topic(), token, true));
    }

    private Unsubscribed require(String token) {
        return links.open(token).orElseThrow(NotFound.of("unsubscribe", ""));
    }
}
