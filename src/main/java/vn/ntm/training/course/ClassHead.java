package vn.ntm.training.course;

import java.util.UUID;

/** What pages about a part of a class say of the class itself. */
public record ClassHead(UUID id, String code, String title, ClassStatus status, boolean synthetic) {

    public static ClassHead of(TrainingClass trainingClass) {
        return new ClassHead(
                trainingClass.id(),
                trainingClass.code(),
                trainingClass.title(),
                trainingClass.status(),
                trainingClass.isSynthetic());
    }
}
