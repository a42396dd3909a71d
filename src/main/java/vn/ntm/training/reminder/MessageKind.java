package vn.ntm.training.reminder;

import java.util.EnumSet;
import java.util.Set;

/** What a message tells. */
public enum MessageKind {
    REGISTRATION_RECEIVED,
    REGISTRATION_CONFIRMED,
    REGISTRATION_WAITLISTED,
    REGISTRATION_MOVED_UP,
    SEAT_OFFERED,
    SEAT_OFFER_LAPSED,
    REGISTRATION_REJECTED,
    REGISTRATION_CANCELLED;

    /** Those that say how a registration stands: a newer one takes the place of one that was not sent yet. */
    public static final Set<MessageKind> OF_REGISTRATIONS = EnumSet.allOf(MessageKind.class);
}
