package vn.ntm.training.attendance.walkin;

import vn.ntm.training.registration.WalkInInput;
import vn.ntm.training.trainee.TraineeInput;

/**
 * Somebody who came unannounced, as told over HTTP; typed on a phone without a network, perhaps hours before.
 *
 * @param sitsHere true: also when the person has a place in another room
 * @param captureId UUID that the phone made up for it; null when it is told as it happens
 * @param capturedAt when it was typed, ISO 8601 with offset, by the clock of the phone; needed with captureId
 */
record CapturedWalkIn(TraineeInput trainee, Boolean sitsHere, String captureId, String capturedAt) {

    WalkInInput input() {
        return new WalkInInput(trainee, sitsHere);
    }

    boolean isCaptured() {
        return captureId != null;
    }
}
