package vn.ntm.training.shared.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A run of a job.
 *
 * @param endedAt null: it is at work, or its server died
 * @param things how many were dealt with
 * @param failures how many could not be
 * @param error the class of the first failure, {@code Interrupted} when the server died; null: none
 * @param replica the server and its process
 * @param startedBy the username of who started it by hand; null: its time had come
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record JobRun(
        UUID id,
        String job,
        Instant startedAt,
        Instant endedAt,
        JobOutcome outcome,
        int things,
        int failures,
        String error,
        String replica,
        String startedBy) {

    /** In thousandths of a second; null while it runs. */
    public Long getDurationMillis() {
        return endedAt == null ? null : Duration.between(startedAt, endedAt).toMillis();
    }
}
