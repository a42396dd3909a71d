package vn.ntm.training.trainee.own;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody says is wrong in the own data.
 *
 * @param settledAt null as long as the desk has it before it
 */
public record CorrectionRequest(
        UUID id, UUID traineeId, String fullName, String text, Instant sentAt, Instant settledAt) {

    /** Where the desk says that it is settled. */
    public String settlement() {
        return "/trainees/corrections/" + id + "/settlement";
    }
}
