package vn.ntm.training.attendance.capture;

import java.util.List;
import vn.ntm.training.shared.input.InputCheck;

/**
 * What a phone has gathered, in any order. Each is judged by itself: one that is wrong does not hold up the others.
 *
 * @param captures at most {@value #MOST}
 */
record CapturesInput(List<Capture> captures) {

    static final int MOST = 1_000;

    /**
     * One tap on a person, or a number of people typed in. All as text, so that what cannot be read is the matter of this one only.
     *
     * @param id UUID that the phone made up for it
     * @param registrationId null for a headcount
     * @param status see {@link vn.ntm.training.attendance.MarkStatus}; null for a headcount
     * @param minutes how long the person was there; null when nobody looked at the clock
     * @param headcount people in the room; null for a tap on a person
     * @param capturedAt ISO 8601 with offset, by the clock of the phone
     */
    record Capture(
            String id, String registrationId, String status, Integer minutes, Integer headcount, String capturedAt) {}

    /** @throws vn.ntm.training.shared.problem.InvalidInput when it is no list of captures, or too long */
    CapturesInput checked() {
        var check = new InputCheck();
        check.required("captures", captures);
        check.that(captures == null || captures.size() <= MOST, "captures", "input.too-many", MOST);
        check.done();
        return this;
    }
}
