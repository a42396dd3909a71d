package vn.ntm.training.course.link;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.course.TrainingClass;

/**
 * What a message about a class says of it.
 *
 * @param starts null while there is no session
 */
public record TrainingClassFacts(UUID id, String code, String title, Instant starts) {

    public static TrainingClassFacts of(TrainingClass trainingClass) {
        return new TrainingClassFacts(
                trainingClass.id(), trainingClass.code(), trainingClass.title(), trainingClass.firstStart());
    }
}
