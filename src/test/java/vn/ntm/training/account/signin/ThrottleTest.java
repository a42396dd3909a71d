package vn.ntm.training.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThrottleTest {

    @Inject
    Throttle throttle;

    @Inject
    AttemptRows rows;

    @Inject
    Clock clock;

    private final ClientAddress office = new ClientAddress("office " + UUID.randomUUID());

    @Test
    void what_is_attempted_is_counted_for_itself() {
        String user = "u" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.charge("sign-in", user, office)).isZero();
        }

        assertThat(throttle.charge("sign-in", user, office)).isEqualTo(Duration.ofSeconds(30));
        assertThat(throttle.charge("password-reset", user, office)).isZero();
    }

    @Test
    void an_attempt_that_has_to_wait_does_not_make_the_wait_longer() {
        String user = "u" + UUID.randomUUID();
        for (int i = 0; i < 50; i++) {
            throttle.charge("sign-in", user, office);
        }

        assertThat(throttle.charge("sign-in", user, office)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_row_that_was_never_counted_is_blocked_for_nobody() {
        Attempts found = QuarkusTransaction.requiringNew()
                .call(() -> rows.locked(UUID.randomUUID().toString().getBytes()));

        assertThat(found).isEqualTo(Attempts.NONE);
        assertThat(found.waitAt(Instant.EPOCH.plusSeconds(1))).isZero();
    }
}
