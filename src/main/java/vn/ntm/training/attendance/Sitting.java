package vn.ntm.training.attendance;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.course.Session;

/** A sitting, for the way from one to the next. */
public record Sitting(UUID id, int ordinal, Instant startsAt) {

    public static Sitting of(Session session) {
        return new Sitting(session.id(), session.ordinal(), session.startsAt());
    }
}
