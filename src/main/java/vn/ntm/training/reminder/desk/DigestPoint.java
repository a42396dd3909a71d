package vn.ntm.training.reminder.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that a province is told in the morning.
 *
 * @param sessionId null: it is about the class as a whole
 * @param startsAt of the session; null as well
 */
record DigestPoint(Kind kind, UUID classId, String code, UUID sessionId, Instant startsAt, long count) {

    /** In the order in which they are told. */
    enum Kind {
        /** Sessions today, with how many people of the province. */
        SESSION,
        /** Rooms that ended yesterday without a roll. */
        ROLLS,
        /** Registrations that wait for a yes or no. */
        PENDING,
        /** Units that have sent nobody to a class that is open. */
        MISSING,
        OBJECTIONS
    }
}
