package vn.ntm.training.attendance.checkin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.account.signin.Throttle;
import vn.ntm.training.account.totp.Totp;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.secret.ServerKey;

/**
 * The code of six digits that is shown in a session, a new one every 30 seconds (RFC 6238). Its secret is derived from the
 * server's key and the session: nothing of it is stored, and all replicas show the same.
 */
@ApplicationScoped
class RoomCodes {

    private static final String PURPOSE = "check-in code";
    private static final Pattern CODE = Pattern.compile("[0-9 ]{1,12}");
    private static final Duration STEP = Duration.ofSeconds(30);

    /**
     * A code on the wall.
     *
     * @param secondsLeft until the next one; it is taken for 30 seconds more
     */
    record Shown(String code, long secondsLeft) {}

    @Inject
    ServerKey key;

    @Inject
    Throttle throttle;

    @Inject
    AccountConfig config;

    @Inject
    Clock clock;

    /** Also one of the wrong length: somebody meant to type a code. */
    static boolean isCode(String text) {
        return CODE.matcher(text.strip()).matches();
    }

    Shown shown(UUID sessionId, Instant now) {
        long into = Math.floorMod(now.getEpochSecond(), STEP.toSeconds());
        return new Shown(totp(sessionId).codeAt(now), STEP.toSeconds() - into);
    }

    /**
     * The session that the code is of. Each try counts, for the person and for where it comes from; one that succeeds does not.
     *
     * @param open sessions of the person that are open
     * @param field where the code stood, for who is told that it is wrong
     * @throws InvalidInput when it is none of theirs, or was shown too long ago
     * @throws vn.ntm.training.shared.problem.TooManyRequests when the person, or the address, has to wait
     */
    OwnSession require(String code, List<OwnSession> open, Comer comer, HttpServerRequest request, String field) {
        ClientAddress from = ClientAddress.of(request);
        throttle.requireOf(PURPOSE, comer.key());
        throttle.requireFrom(PURPOSE, from, config.freeAttemptsPerAddress());
        Instant now = clock.instant();
        OwnSession found = open.stream()
                .filter(session -> fits(code, session.sessionId(), now))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(field, "check-in.wrong-code"));
        QuarkusTransaction.requiringNew().run(() -> throttle.forgive(PURPOSE, comer.key(), from));
        return found;
    }

    /** The one that is shown, or the one before it: typing takes its time. Both are compared, in constant time. */
    private boolean fits(String code, UUID sessionId, Instant now) {
        byte[] given = code.replaceAll("\\s+", "").getBytes(StandardCharsets.UTF_8);
        Totp totp = totp(sessionId);
        boolean present = MessageDigest.isEqual(given, bytes(totp.codeAt(now)));
        boolean previous = MessageDigest.isEqual(given, bytes(totp.codeAt(now.minus(STEP))));
        return present | previous;
    }

    private Totp totp(UUID sessionId) {
        return new Totp(key.fingerprint(PURPOSE, sessionId.toString()));
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
