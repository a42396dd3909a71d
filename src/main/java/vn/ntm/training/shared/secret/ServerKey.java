package vn.ntm.training.shared.secret;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals what the database must not be able to tell, and fingerprints what is only compared. Every purpose has a key of its
 * own, derived by HKDF from the one key of the server: what was sealed for one purpose does not open for another.
 */
@Startup // a wrong key is told at the start, not to the first person who signs in
@ApplicationScoped
public class ServerKey {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    SecretConfig config;

    private final SecureRandom random = new SecureRandom();
    private byte[] key;

    @PostConstruct
    void find() {
        key = new KeySource(config).key();
    }

    /** Encrypted by AES-256-GCM; the nonce stands in front. */
    public byte[] seal(String purpose, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, purpose, nonce, plain);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    /** @throws IllegalStateException when it was sealed with another key or for another purpose, or was changed since */
    public byte[] open(String purpose, byte[] sealed) {
        return crypt(
                Cipher.DECRYPT_MODE,
                purpose,
                Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    /** HMAC-SHA256: equal texts have equal fingerprints, and without the key nobody can try texts out. */
    public byte[] fingerprint(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(derived(purpose, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, String purpose, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, derived(purpose, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed with another key than the server's present one, or damaged", e);
        }
    }

    private SecretKey derived(String purpose, String algorithm) throws GeneralSecurityException {
        byte[] label = (algorithm + " " + purpose).getBytes(StandardCharsets.UTF_8);
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(algorithm, HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(label, 32));
    }
}
