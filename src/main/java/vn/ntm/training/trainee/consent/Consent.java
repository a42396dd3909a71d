package vn.ntm.training.trainee.consent;

import java.time.Instant;

/**
 * That somebody agreed.
 *
 * @param way {@code ACCOUNT}: signed in; {@code LINK}: by the personal link
 * @param withdrawnAt null as long as it holds
 */
public record Consent(Purpose purpose, int version, String language, String way, Instant givenAt, Instant withdrawnAt) {

    public boolean holds() {
        return withdrawnAt == null;
    }
}
