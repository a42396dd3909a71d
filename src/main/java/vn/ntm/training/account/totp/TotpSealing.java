package vn.ntm.training.account.totp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.shared.secret.ServerKey;

/** Seals the secrets of one-time codes for the database: unlike a password they must be known again. */
@ApplicationScoped
public class TotpSealing {

    private static final String PURPOSE = "totp";

    @Inject
    ServerKey key;

    public byte[] seal(Totp totp) {
        return key.seal(PURPOSE, totp.secret());
    }

    public Totp open(byte[] sealed) {
        return new Totp(key.open(PURPOSE, sealed));
    }
}
