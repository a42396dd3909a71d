package vn.ntm.training.account;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * For tests of what is read once, when the server starts, and differs from what the others need: the only profile, for
 * which it starts once more.
 */
public class StrictAccounts implements QuarkusTestProfile {

    /** Codes are required, and a password is as costly to try as on a server. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("ntm.account.totp-required", "true", "ntm.account.password.memory", "19456");
    }
}
