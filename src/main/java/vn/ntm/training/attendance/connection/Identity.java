package vn.ntm.training.attendance.connection;

import java.time.Instant;
import java.util.UUID;

/**
 * Whom a display name stands for.
 *
 * @param siteId null for a person, or nobody
 * @param registrationId null for a site, or nobody
 * @param settledAt null: it was matched, and nobody has said so
 */
record Identity(UUID siteId, UUID registrationId, String settledBy, Instant settledAt) {

    static final Identity UNKNOWN = new Identity(null, null, null, null);

    static Identity of(NameMatch match) {
        if (match.status() != NameMatch.Status.MATCHED) {
            return UNKNOWN;
        }
        NameMatch.Candidate who = match.candidates().getFirst();
        return who.kind() == NameMatch.Kind.SITE
                ? new Identity(who.id(), null, null, null)
                : new Identity(null, who.id(), null, null);
    }

    UUID whose() {
        return siteId == null ? registrationId : siteId;
    }
}
