package vn.ntm.training.account.link;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** The answer to who issued a link: the only time that its address is told. */
public record NewLink(UUID id, URI url, Instant expiresAt) {

    /** Never the address: records print their content, and this one must not end in a log. */
    @Override
    public String toString() {
        return "NewLink " + id;
    }
}
