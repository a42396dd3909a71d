package vn.ntm.training.trainee;

import java.util.UUID;

/** Whether somebody is known already. */
public sealed interface TraineeMatch {

    /** This person, merging followed to its end. */
    record Known(UUID traineeId) implements TraineeMatch {}

    /** Nobody yet. */
    record Unknown() implements TraineeMatch {}

    /** Several people it may be; a phone number or a birth year more would tell. */
    record Doubtful(int people) implements TraineeMatch {}
}
