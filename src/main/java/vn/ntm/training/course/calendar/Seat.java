package vn.ntm.training.course.calendar;

import java.util.Map;
import java.util.UUID;

/**
 * What somebody who is on the list of a class finds in the own calendar, beyond what is public.
 *
 * @param room where the person sits; null: not told
 * @param address of the room; null: not told
 * @param joins the way into the online room by session; empty for who has no seat yet
 * @param stands false: the registration was cancelled, so the person does not go
 * @param version of the registration
 */
public record Seat(String room, String address, Map<UUID, Join> joins, boolean stands, int version) {

    /** A visitor: knows what is public, and nothing takes that back but the class. */
    static final Seat NONE = new Seat(null, null, Map.of(), true, 0);

    /** The way into an online room; each may be null. */
    public record Join(String link, String meetingId, String passcode) {}
}
