package vn.ntm.training.trainee.erasure;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody wants the own data erased.
 *
 * @param text the person's own words; blank when there are none
 * @param settledAt null as long as the desk has it before it
 * @param outcome {@code DONE} or {@code REFUSED}
 * @param answer the reason of the desk
 */
public record ErasureRequest(
        UUID id,
        UUID traineeId,
        String fullName,
        String text,
        Instant sentAt,
        Instant settledAt,
        String outcome,
        String answer) {

    /** Where the desk agrees. */
    public String approval() {
        return "/trainees/erasure-requests/" + id + "/approval";
    }

    /** Where the desk refuses. */
    public String rejection() {
        return "/trainees/erasure-requests/" + id + "/rejection";
    }
}
