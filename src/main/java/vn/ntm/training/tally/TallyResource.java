package vn.ntm.training.tally;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.page.LiveAnswer;
import vn.ntm.training.shared.text.Language;

/** The running totals of a class over HTTP. */
@Path("/api/classes/{classId}/tally")
@Tag(name = "Tally", description = "Running totals of a class")
@RunOnVirtualThread
class TallyResource {

    @Inject
    LiveTallies tallies;

    @Inject
    TallyAccess access;

    /** @param by PROVINCE (unless told), DISTRICT or COMMUNE */
    @GET
    @Operation(
            summary =
                    "Registered people and participations by level and by area, as they stand now. All who ask within the"
                            + " same second are given the same figures; with If-None-Match: 304 as long as none is another")
    @APIResponseSchema(Tally.class)
    public Response tally(
            @RestPath UUID classId, @RestQuery String by, @Context HttpHeaders headers, @Context Request request) {
        LiveTally live = tallies.of(classId, access.within(classId), TallyAccess.level(by), Language.accepted(headers));
        return LiveAnswer.of(live.tag(), request, live::tally);
    }
}
