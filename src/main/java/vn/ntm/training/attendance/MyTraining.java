package vn.ntm.training.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A class that somebody is or was registered for, as the person sees it.
 *
 * @param statusReason why the registration was rejected or cancelled
 * @param queuePosition place in the queue, 1 is the next; null for everybody who does not wait
 * @param offeredUntil by when an offered seat has to be accepted; of a cancelled registration: that nobody did by then
 * @param site where the person sits; null: not told yet
 * @param participations how often the person counts for the class (lượt), by its rule
 * @param version of the registration
 */
public record MyTraining(
        UUID registrationId,
        String status,
        String statusReason,
        Integer queuePosition,
        Instant offeredUntil,
        OfClass trainingClass,
        Site site,
        List<Session> sessions,
        long participations,
        int version) {

    /** The class itself. */
    public record OfClass(UUID id, String code, String title, String format, String status) {}

    /** The room; whom to call there is told while the registration stands. */
    public record Site(
            UUID id,
            String name,
            String address,
            @JsonInclude(JsonInclude.Include.NON_NULL) String contactName,
            @JsonInclude(JsonInclude.Include.NON_NULL) String contactPhone) {}

    /**
     * One session; the way into its online room is told to those who have a seat.
     *
     * @param attendance what the roll says of the person; null: nothing yet
     */
    public record Session(
            UUID id,
            int ordinal,
            String title,
            Instant startsAt,
            Instant endsAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) String link,
            @JsonInclude(JsonInclude.Include.NON_NULL) String meetingId,
            @JsonInclude(JsonInclude.Include.NON_NULL) String passcode,
            @JsonInclude(JsonInclude.Include.NON_NULL) MarkStatus attendance) {}
}
