package vn.ntm.training.account.link;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import vn.ntm.training.shared.secret.ServerKey;

/**
 * Signs links and opens them: {@code key id, content, signature}, all in Base64 that is safe in an address; about 100
 * characters, which a text message carries. The signature is HMAC-SHA256 cut to 128 bits, as RFC 4868 does.
 */
@ApplicationScoped
class LinkSigning {

    /** What a text is: each kind is signed with a key of its own, so that none passes for the other. */
    enum Kind {
        /** In an address, handed to a person. */
        LINK("signed link"),
        /** In a cookie, made from a link that was opened. */
        SESSION("session of a signed link");

        private final String keyPurpose;

        Kind(String keyPurpose) {
            this.keyPurpose = keyPurpose;
        }
    }

    private static final int KEY_ID_BYTES = 3;
    private static final int KEY_ID_CHARACTERS = 4;
    private static final int SIGNATURE_BYTES = 16;
    private static final int SIGNATURE_CHARACTERS = 22;
    private static final int LONGEST = 200;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    @Inject
    ServerKey key;

    private String keyId;

    @PostConstruct
    void nameKey() {
        keyId = ENCODER.encodeToString(Arrays.copyOf(key.fingerprint("id of the key of links", ""), KEY_ID_BYTES));
    }

    String sign(Kind kind, LinkToken token) {
        String signed = keyId + ENCODER.encodeToString(token.bytes());
        return signed + signature(kind, signed);
    }

    /** Empty when it was not signed by this server with its present key as this kind. It may have expired. */
    Optional<LinkToken> open(Kind kind, String text) {
        if (text.length() <= KEY_ID_CHARACTERS + SIGNATURE_CHARACTERS || text.length() > LONGEST) {
            return Optional.empty();
        }
        String signed = text.substring(0, text.length() - SIGNATURE_CHARACTERS);
        byte[] given = text.substring(signed.length()).getBytes(StandardCharsets.UTF_8);
        byte[] right = signature(kind, signed).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(right, given)) {
            return Optional.empty();
        }
        return Optional.of(LinkToken.of(Base64.getUrlDecoder().decode(signed.substring(KEY_ID_CHARACTERS))));
    }

    /** Whether the text says that it was signed with another key: links that were true once, and no attempt to guess. */
    boolean isOfAnotherKey(String text) {
        return text.length() <= LONGEST && !text.startsWith(keyId);
    }

    private String signature(Kind kind, String signed) {
        return ENCODER.encodeToString(Arrays.copyOf(key.fingerprint(kind.keyPurpose, signed), SIGNATURE_BYTES));
    }
}
