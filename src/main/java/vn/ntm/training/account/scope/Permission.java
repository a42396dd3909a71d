package vn.ntm.training.account.scope;

/** What a grant allows within its units; each is given on its own. */
public enum Permission {
    VIEW,
    ENTER_DATA,
    /** Finding people by name, telephone number or other personal data. */
    SEARCH_PEOPLE,
    /** Entering and counting what is sensitive: the ethnic group. No role has it unless a grant names it. */
    SENSITIVE_DATA,
    /** Correcting marks of classes that are closed. No role has it unless a grant names it. */
    CORRECT_CLOSED
}
