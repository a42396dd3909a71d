package vn.ntm.training.account.password;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.shared.problem.TooManyRequests;

/** Hashes passwords with Argon2id, two passes, one lane; how much memory a hash takes is in {@link PasswordTerms}. */
@ApplicationScoped
public class PasswordHashing {

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final SecureRandom random = new SecureRandom();
    private final Argon2Function argon2id;

    /** Each hash takes memory and a core: more at a time than there are cores would only take memory. */
    private final Semaphore running = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** What the password of somebody who has none is compared with, so that the answer takes as long. */
    private final String nobodys;

    @Inject
    PasswordHashing(AccountConfig config) {
        argon2id = Argon2Function.getInstance(config.password().memory(), PASSES, LANES, HASH_BYTES, Argon2.ID);
        nobodys = compute(Base64.getEncoder().encodeToString(salt()));
    }

    /** In the PHC string format, with the parameters and a salt of its own. */
    public String hash(String password) {
        return limited(() -> compute(password));
    }

    /** @param hash null when there is no such user or none with a password: takes the same time and is never true */
    public boolean matches(String password, String hash) {
        String compared = hash == null ? nobodys : hash;
        boolean same = limited(() -> {
            String canonical = PasswordRules.canonical(password);
            return Argon2Function.getInstanceFromHash(compared).check(canonical, compared);
        });
        return same && hash != null;
    }

    private String compute(String password) {
        byte[] canonical = PasswordRules.canonical(password).getBytes(StandardCharsets.UTF_8);
        return argon2id.hash(canonical, salt()).getResult();
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private <T> T limited(Supplier<T> work) {
        try {
            if (!running.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new TooManyRequests("account.busy", LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyRequests("account.busy", LONGEST_WAIT);
        }
        try {
            return work.get();
        } finally {
            running.release();
        }
    }
}
