package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.audit.History;
import vn.ntm.training.audit.History.Part;
import vn.ntm.training.audit.HistoryDoor;
import vn.ntm.training.course.Sites;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.NotFound;

/** The history of the roll of a room for a session: {@code <session>_<site>}. */
@ApplicationScoped
class RollHistory implements HistoryDoor {

    static final String KIND = "roll";
    private static final String BETWEEN = "_";

    @Inject
    RollAccess access;

    @Inject
    Sites sites;

    /** What entries of a roll are about. */
    static String id(UUID sessionId, UUID siteId) {
        return sessionId + BETWEEN + siteId;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public History open(String id) {
        String[] both = id.split(BETWEEN);
        if (both.length != 2) {
            throw new NotFound(KIND, id);
        }
        UUID sessionId = Ids.require("session", both[0]);
        UUID siteId = Ids.require("site", both[1]);
        access.requireVisible(sessionId, siteId);
        return History.of(
                sites.require(siteId).name(),
                "/sessions/" + sessionId + "/sites/" + siteId + "/roll",
                Part.of(KIND, List.of(id(sessionId, siteId))));
    }
}
