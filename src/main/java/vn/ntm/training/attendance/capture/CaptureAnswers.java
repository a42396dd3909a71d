package vn.ntm.training.attendance.capture;

import java.time.Instant;
import java.util.List;

/**
 * What became of captures, each by itself and in the order in which they came, and what the roll says now.
 *
 * @param present people who were in this room
 * @param headcount as last declared, null when never
 * @param version of the roll
 * @param receivedAt by the clock of the server
 */
record CaptureAnswers(List<Answer> captures, int present, Integer headcount, String version, Instant receivedAt) {

    enum Outcome {
        /** It stands. */
        TAKEN,
        /** It came before; nothing changed by it now. */
        KNOWN,
        /** It is kept, and something that was captured later stands. */
        SUPERSEDED,
        /** It is kept; another room had the person, which this room cannot take back. */
        PRESENT_ELSEWHERE,
        /** It is not kept. */
        REFUSED
    }

    /**
     * @param id as it was sent
     * @param code why it was refused; null when it was not
     * @param reason the same as a sentence in the language of the caller
     * @param timeCorrected whether the time of capture cannot be right, so that another was taken
     */
    record Answer(String id, Outcome outcome, String code, String reason, boolean timeCorrected) {}
}
