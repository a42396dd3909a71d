package vn.ntm.training.trainee.merger;

/** Whose value is kept: of the person that stays, or of the one that is merged into it. */
public enum Side {
    THIS,
    OTHER
}
