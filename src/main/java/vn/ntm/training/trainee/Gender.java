package vn.ntm.training.trainee;

/** As statistics of training ask for it; not told is null. */
public enum Gender {
    MALE,
    FEMALE
}
