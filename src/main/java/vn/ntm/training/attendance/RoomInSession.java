package vn.ntm.training.attendance;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.course.ClassHead;

/** Which room in which session, for the head of a page. */
public record RoomInSession(
        UUID sessionId,
        UUID siteId,
        String name,
        int ordinal,
        Instant startsAt,
        Instant endsAt,
        ClassHead trainingClass) {

    /** What the addresses of all pages of the room begin with. */
    public String address() {
        return "/sessions/" + sessionId + "/sites/" + siteId;
    }

    public String roll() {
        return address() + "/roll";
    }
}
