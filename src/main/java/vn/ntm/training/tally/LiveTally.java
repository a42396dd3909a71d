package vn.ntm.training.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Figures that are given to all who ask at the same time.
 *
 * @param tag another one as soon as a figure is another; when they were read is not in it
 */
record LiveTally(Tally tally, String tag) {

    static LiveTally of(Tally tally, ObjectMapper json) {
        try {
            String figures = json.writeValueAsString(tally.at(Instant.EPOCH));
            return new LiveTally(
                    tally,
                    UUID.nameUUIDFromBytes(figures.getBytes(StandardCharsets.UTF_8))
                            .toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same figures, which were found to stand still. */
    LiveTally at(Instant asOf) {
        return new LiveTally(tally.at(asOf), tag);
    }
}
