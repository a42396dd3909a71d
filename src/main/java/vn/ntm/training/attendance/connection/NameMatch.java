package vn.ntm.training.attendance.connection;

import java.util.List;
import java.util.UUID;

/** Whom a display name may stand for. */
record NameMatch(Status status, List<Candidate> candidates) {

    /** How sure it is. */
    public enum Status {
        /** One fits, and nothing else does. */
        MATCHED,
        /** Several fit, or one nearly does: somebody has to say. */
        TO_CONFIRM,
        UNKNOWN
    }

    /** What a candidate is. */
    public enum Kind {
        SITE,
        REGISTRATION
    }

    /** @param place tells those of one name apart */
    public record Candidate(Kind kind, UUID id, String name, String place) {}
}
