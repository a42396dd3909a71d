package vn.ntm.training.account.scope;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.UUID;

/**
 * The link that somebody without an account came by. It holds no role and reaches no unit: it lets its holder do what its
 * subject says, and only where {@code access.txt} names its purpose.
 *
 * @param unitId the unit whose people the subject is about; null: the Ministry
 * @param recipient whom it was handed to, as the issuer wrote it
 */
public record SignedLink(UUID id, LinkSubject subject, Long unitId, String recipient) {

    /** Attribute of the {@link SecurityIdentity} that holds this record. */
    public static final String ATTRIBUTE = "link";

    /** Stands where else a username does. No account can have it: usernames hold no colon. */
    public String actor() {
        return "link:" + id;
    }

    static Optional<SignedLink> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }
}
