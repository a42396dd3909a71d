package vn.ntm.training.tally;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.UnitLevel;

/** The running totals of a class over HTTP. */
@Path("/api/classes/{classId}/tally")
@Tag(name = "Tally", description = "Running totals of a class")
@RunOnVirtualThread
class TallyResource {

    @Inject
    Tallies tallies;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    /** @param by PROVINCE (unless told), DISTRICT or COMMUNE */
    @GET
    @Operation(summary = "Registered people and participations by level and by area, as they stand now")
    public Tally tally(@RestPath UUID classId, @RestQuery String by, @Context HttpHeaders headers) {
        return tallies.of(classId, within(classId), level(by), Language.accepted(headers));
    }

    /** The whole class for those who read it in full, the people of their own units for other desks. */
    private Reach within(UUID classId) {
        Reach own = currentUser.scope().reading();
        access.require(classId, rights -> rights.mayReadInFull() || !own.isNowhere(), "class", classId);
        return access.rightsIn(classId).mayReadInFull() ? Reach.EVERYWHERE : own;
    }

    private static UnitLevel level(String by) {
        if (by == null || by.isBlank()) {
            return UnitLevel.PROVINCE;
        }
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.name().equals(by.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("by", "input.choice", choices()));
    }

    private static String choices() {
        return Arrays.stream(UnitLevel.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
