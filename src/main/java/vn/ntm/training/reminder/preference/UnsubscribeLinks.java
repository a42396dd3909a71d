package vn.ntm.training.reminder.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.shared.secret.ServerKey;

/**
 * Signed addresses by which one topic is turned off for one person, without signing in (RFC 8058). They do not expire: a mail may be
 * read years later, and all that its finder can do with one is to end what is optional.
 */
@ApplicationScoped
class UnsubscribeLinks {

    private static final String PURPOSE = "unsubscribe";
    private static final int SIGNATURE_BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("([A-Z_]{1,40})\\.([\\w-]{22})([\\w-]{22})");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** @param traineeId whose messages they are */
    record Unsubscribed(UUID traineeId, Topic topic) {}

    @Inject
    ServerKey key;

    @Inject
    AccountConfig config;

    URI to(UUID traineeId, Topic topic) {
        String signed = topic.name() + "." + ENCODER.encodeToString(bytes(traineeId));
        return config.publicAddress().resolve("/unsubscribe/" + signed + signature(signed));
    }

    /** Empty when it was not signed by this server with its present key. */
    Optional<Unsubscribed> open(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String signed = parts.group(1) + "." + parts.group(2);
        byte[] given = parts.group(3).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(signature(signed).getBytes(StandardCharsets.UTF_8), given)) {
            return Optional.empty();
        }
        ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(2)));
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.name().equals(parts.group(1)))
                .findFirst()
                .map(topic -> new Unsubscribed(new UUID(id.getLong(), id.getLong()), topic));
    }

    private String signature(String signed) {
        return ENCODER.encodeToString(Arrays.copyOf(key.fingerprint(PURPOSE, signed), SIGNATURE_BYTES));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
