package vn.ntm.training.registration.list;

import java.util.UUID;
import vn.ntm.training.registration.Placement;
import vn.ntm.training.trainee.Identity;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.trainee.people.CitizenId;

/**
 * A person of a list in whose row nothing is wrong.
 *
 * @param citizenId null when none was told
 */
record ListedPerson(int row, TraineeInput input, Placement placement, UUID siteId, CitizenId citizenId) {

    Identity identity() {
        return input.identity();
    }
}
