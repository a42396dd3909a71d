package vn.ntm.training.attendance.mine;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.attendance.MyTraining;
import vn.ntm.training.attendance.MyTrainings;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;

/**
 * The way into the online room from one's own page. It leads to the address of that session alone, as the organiser gave it:
 * nothing that is sent takes part in it.
 */
@Path("/my-trainings/join")
@RunOnVirtualThread
class MyJoinPages {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    @Inject
    MyTrainings trainings;

    @Inject
    Sessions sessions;

    @Inject
    JoinClicks clicks;

    /**
     * @param session of a class in which the person has a place
     * @throws NotFound when there is none, or it has no online room
     */
    @GET
    @Operation(hidden = true)
    public Response join(@RestQuery String session) {
        UUID id = Optional.ofNullable(session)
                .flatMap(Typed::id)
                .orElseThrow(() -> InvalidInput.of("session", "input.wrong-type"));
        MyTraining mine = trainings.in(sessions.classOf(id)).orElseThrow(NotFound.of("session", id));
        URI room = mine.sessions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .flatMap(one -> room(one.link()))
                .orElseThrow(NotFound.of("session", id));
        clicks.add(id, mine.registrationId());
        return Response.seeOther(room)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** Known to those only who have a seat. What was stored before addresses were checked is looked at once more. */
    private static Optional<URI> room(String link) {
        try {
            return Optional.ofNullable(link)
                    .map(URI::create)
                    .filter(URI::isAbsolute)
                    .filter(address -> SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT)))
                    .filter(address -> address.getHost() != null);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
