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
    REGISTRATION_CANCELLED,
    OBJECTION_ACCEPTED,
    OBJECTION_REJECTED,
    /** To desks, as the following ones: units of theirs have sent nobody. */
    LIST_NOT_SENT,
    /** What became of the people of a list who have no mailbox. */
    LIST_TAKEN,
    SEATS_TO_BE_NAMED,
    ROLL_NOT_HANDED_IN,
    OBJECTION_RAISED,
    /** What waits in a province, each morning. */
    PROVINCE_DIGEST;

    /** Those that say how a registration stands: a newer one takes the place of one that was not sent yet. */
    public static final Set<MessageKind> OF_REGISTRATIONS =
            EnumSet.range(REGISTRATION_RECEIVED, REGISTRATION_CANCELLED);
}
