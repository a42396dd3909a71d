package vn.ntm.training.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which evidence is enough for a class, beside the roll, which always is.
 *
 * @param joinLogMinutes how long a connection has to last where logs are accepted
 */
@Embeddable
record EvidenceTerms(
        @Column(name = "check_in_accepted") boolean checkIn,
        @Column(name = "join_log_accepted") boolean joinLog,
        @Column(name = "join_log_minutes") int joinLogMinutes) {

    static final int USUAL_MINUTES = 30;

    static EvidenceTerms of(Set<Evidence> accepted, int joinLogMinutes) {
        return new EvidenceTerms(
                accepted.contains(Evidence.CHECK_IN), accepted.contains(Evidence.JOIN_LOG), joinLogMinutes);
    }

    Set<Evidence> accepted() {
        var accepted = EnumSet.of(Evidence.ROLL);
        if (checkIn) {
            accepted.add(Evidence.CHECK_IN);
        }
        if (joinLog) {
            accepted.add(Evidence.JOIN_LOG);
        }
        return Collections.unmodifiableSet(accepted);
    }
}
