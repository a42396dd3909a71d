package vn.ntm.training.attendance.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.attendance.calendar.FeedReading.Feed;
import vn.ntm.training.course.calendar.CalendarFile;
import vn.ntm.training.shared.problem.NotFound;

/** Feeds for calendar programs, which cannot sign in: the address itself is the secret. */
@Path("/api/calendar/{token}.ics")
@Tag(name = "Calendar")
@RunOnVirtualThread
class CalendarFeedResource {

    @Inject
    FeedReading reading;

    @GET
    @Operation(
            summary =
                    "Sessions as an iCalendar file; 304 for the ETag of the last one, 404 when the address was revoked or renewed")
    public Response feed(@RestPath String token, @Context Request request) {
        // The address is not told again: it is a secret.
        Feed feed = reading.find(token).orElseThrow(NotFound.of("calendar", ""));
        var tag = new EntityTag(digest(feed.content()));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(feed.file()).type(CalendarFile.MEDIA_TYPE);
        }
        return answer.tag(tag)
                .header("Cache-Control", "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
