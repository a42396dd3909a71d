package vn.ntm.training.registration;

/** How a registration came in. */
public enum RegistrationSource {
    SINGLE,
    LIST,
    WALK_IN
}
