package vn.ntm.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.shared.problem.TooManyRequests;
import vn.ntm.training.shared.secret.ServerKey;

/**
 * Slows down guessing, per account and per address. An account is its username as typed, whether it exists or not: the
 * answer tells nothing. Rows are locked in the same order always, the address first.
 */
@ApplicationScoped
public class Throttle {

    private static final int FREE_PER_ACCOUNT = 5;

    @Inject
    AttemptRows rows;

    @Inject
    ServerKey key;

    @Inject
    AccountConfig config;

    @Inject
    Clock clock;

    /**
     * Counts an attempt, in a transaction of its own.
     *
     * @param what is attempted; each thing is counted for itself
     * @return how long to wait instead; zero when the attempt may go on
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Duration charge(String what, String username, ClientAddress from) {
        Duration wait = charge(addressKey(what, from), config.freeAttemptsPerAddress());
        return wait.isZero() ? charge(accountKey(what, username), FREE_PER_ACCOUNT) : wait;
    }

    /** As {@link #charge}, where waiting is all that can be answered. */
    @Transactional(TxType.REQUIRES_NEW)
    public void require(String what, String username, ClientAddress from) {
        Duration wait = charge(what, username, from);
        if (!wait.isZero()) {
            throw new TooManyRequests("account.too-many-attempts", wait);
        }
    }

    /**
     * Counts an attempt that names no account, in a transaction of its own.
     *
     * @param free so many may be made from one address before there are waits
     * @throws TooManyRequests when this one comes too soon
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void requireFrom(String what, ClientAddress from, int free) {
        Duration wait = charge(addressKey(what, from), free);
        if (!wait.isZero()) {
            throw new TooManyRequests("account.too-many-attempts", wait);
        }
    }

    /**
     * Counts an attempt of somebody who is known, in a transaction of its own: who guesses has to wait, and uses up nothing of
     * what others behind the same address have.
     *
     * @throws TooManyRequests when this one comes too soon
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void requireOf(String what, String who) {
        Duration wait = charge(accountKey(what, who), FREE_PER_ACCOUNT);
        if (!wait.isZero()) {
            throw new TooManyRequests("account.too-many-attempts", wait);
        }
    }

    /** The attempt succeeded: the account has a clean sheet, the address one attempt less. */
    @Transactional(TxType.MANDATORY)
    public void forgive(String what, String username, ClientAddress from) {
        byte[] address = addressKey(what, from);
        rows.write(address, rows.locked(address).minusOne());
        rows.write(accountKey(what, username), Attempts.NONE);
    }

    private Duration charge(byte[] row, int free) {
        Attempts before = rows.locked(row);
        Instant now = clock.instant();
        Duration wait = before.waitAt(now);
        if (wait.isZero()) {
            rows.write(row, before.plusOne(now, free));
        }
        return wait;
    }

    private byte[] addressKey(String what, ClientAddress from) {
        return key.fingerprint("throttle", what + " from " + from.text());
    }

    private byte[] accountKey(String what, String username) {
        return key.fingerprint("throttle", what + " as " + AppUser.fold(username));
    }
}
