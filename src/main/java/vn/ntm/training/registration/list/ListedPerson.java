package vn.ntm.training.registration.list;

import java.util.UUID;
import vn.ntm.training.registration.Placement;
import vn.ntm.training.trainee.Identity;
import vn.ntm.training.trainee.TraineeInput;

/** A person of a list in whose row nothing is wrong. */
record ListedPerson(int row, TraineeInput input, Placement placement, UUID siteId) {

    Identity identity() {
        return input.identity();
    }
}
