package vn.ntm.training.attendance.arrival;

import java.time.Instant;
import java.util.Objects;

/**
 * What a room said last.
 *
 * @param note in its own words; null when there is nothing to add
 */
public record Arrival(ArrivalState state, String note, Instant at) {

    boolean says(ArrivalInput input) {
        return state == input.state() && Objects.equals(note, input.note());
    }

    public boolean isConnected() {
        return state == ArrivalState.CONNECTED;
    }
}
