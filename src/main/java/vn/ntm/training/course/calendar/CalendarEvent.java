package vn.ntm.training.course.calendar;

import java.net.URI;
import java.time.Instant;

/**
 * One session as an entry of a calendar.
 *
 * @param uid the same for ever, so that a later file changes the entry instead of adding another one
 * @param sequence grows with each change; calendars take no older one
 * @param location null: none is told
 * @param state whether it takes place
 */
public record CalendarEvent(
        String uid,
        int sequence,
        String summary,
        String description,
        String location,
        URI url,
        Instant startsAt,
        Instant endsAt,
        State state) {

    public boolean isOff() {
        return state == State.CANCELLED;
    }

    /** Whether the session takes place, for the one who gets the entry. */
    public enum State {
        /** Not announced yet. */
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
