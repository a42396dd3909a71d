package vn.ntm.training.shared.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that is told to its holder once: 256 random bits, safe in an address or a header. Only its hash is stored; a
 * plain SHA-256 is enough, since nobody can guess 256 bits.
 */
public record RandomSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** @param prefix tells what the secret is for, so that scanners find one that leaked */
    public static RandomSecret next(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RandomSecret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret: records print their content, and this one must not end in a log. */
    @Override
    public String toString() {
        return "RandomSecret";
    }
}
