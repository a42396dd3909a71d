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
    /** One or more sessions are near. */
    SESSION_REMINDER,
    /** The timetable, the online room or the site is another. */
    SESSION_CHANGED,
    CLASS_CANCELLED,
    /** The class has new materials; to desks: pass it on to those who have no mailbox. */
    MATERIAL_ADDED,
    OBJECTION_ACCEPTED,
    OBJECTION_REJECTED,
    /** The class is closed, and the person has a certificate of it; to desks: their people without a mailbox have. */
    CERTIFICATE_READY,
    /** To desks: the list of their people is missing. */
    LIST_NOT_SENT,
    /** To desks: what became of the people of a list who have no mailbox. */
    LIST_TAKEN,
    /** To desks: seats that they hold have no names yet. */
    SEATS_TO_BE_NAMED,
    /** To desks: the roll of their room is missing. */
    ROLL_NOT_HANDED_IN,
    /** To desks: people object to marks of their class. */
    OBJECTION_RAISED,
    /** To desks of provinces: what waits there, at once. */
    PROVINCE_DIGEST;

    /** Those to people, which organisers can put into words of their own. */
    public static final Set<MessageKind> TO_PEOPLE = EnumSet.range(REGISTRATION_RECEIVED, CERTIFICATE_READY);

    /** Those that say how a registration stands: a newer one takes the place of one that was not sent yet. */
    public static final Set<MessageKind> OF_REGISTRATIONS =
            EnumSet.range(REGISTRATION_RECEIVED, REGISTRATION_CANCELLED);

    /** Those that the rules of a class say the times of. */
    public static final Set<MessageKind> BY_RULE = EnumSet.of(SESSION_REMINDER);
}
