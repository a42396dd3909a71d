package vn.ntm.training.account;

/** Whether somebody can sign in to an account. */
public enum AccountState {
    ACTIVE,
    /** No password was chosen yet: its owner waits for a link by mail, or signs in elsewhere. */
    NO_PASSWORD,
    DISABLED
}
