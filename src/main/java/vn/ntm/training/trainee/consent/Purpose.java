package vn.ntm.training.trainee.consent;

/** What personal data is used for. */
public enum Purpose {
    /** What a state body has to do anyway: people are told of it, and not asked. */
    DUTY,
    CITIZEN_ID,
    ETHNICITY;

    public boolean asksForConsent() {
        return this != DUTY;
    }
}
