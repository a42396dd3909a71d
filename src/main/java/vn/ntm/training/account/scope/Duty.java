package vn.ntm.training.account.scope;

/** What somebody who signed in has to do before anything else is open to them. */
public enum Duty {
    NEW_PASSWORD,
    TOTP_ENROLMENT
}
