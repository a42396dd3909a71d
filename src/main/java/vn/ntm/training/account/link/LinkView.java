package vn.ntm.training.account.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.account.scope.LinkPurpose;

/**
 * A link as its keepers see it: the address is told once, when it is issued.
 *
 * @param unitId the unit whose people it is about
 * @param issuedBy the user who handed it out
 * @param lastOpenedAt null: never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkView(
        UUID id,
        LinkPurpose purpose,
        UUID classId,
        UUID sessionId,
        UUID siteId,
        UUID traineeId,
        Long unitId,
        String recipient,
        UUID issuedBy,
        Instant issuedAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant lastOpenedAt) {

    /** Whether it opens anything. */
    public boolean worksAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
