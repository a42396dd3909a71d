package vn.ntm.training.account.link;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.account.scope.SignedLink;

/** How an attempt to use a link ended. */
sealed interface OpenedLink {

    record Valid(SignedLink link, Instant expiresAt) implements OpenedLink {}

    /** Not signed by this server for this; told no more. */
    record Unknown() implements OpenedLink {}

    record Expired(UUID id) implements OpenedLink {}

    /** Revoked, or what it was for is gone. */
    record Revoked(UUID id) implements OpenedLink {}
}
