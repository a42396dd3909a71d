package vn.ntm.training.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant NOW = Instant.parse("2026-08-03T01:00:00Z");
    private static final int FREE = 5;

    @Test
    void the_first_attempts_are_free() {
        assertThat(after(FREE - 1).waitAt(NOW)).isZero();
    }

    @Test
    void each_further_attempt_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        assertThat(after(FREE).waitAt(NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(after(FREE + 1).waitAt(NOW)).isEqualTo(Duration.ofMinutes(1));
        assertThat(after(FREE + 4).waitAt(NOW)).isEqualTo(Duration.ofMinutes(8));
        assertThat(after(FREE + 5).waitAt(NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(after(FREE + 1_000).waitAt(NOW)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_passes() {
        assertThat(after(FREE).waitAt(NOW.plusSeconds(10))).isEqualTo(Duration.ofSeconds(20));
        assertThat(after(FREE).waitAt(NOW.plusSeconds(30))).isZero();
    }

    @Test
    void after_an_hour_of_rest_the_count_begins_anew() {
        Instant later = NOW.plus(Duration.ofHours(1)).plusSeconds(1);

        assertThat(after(FREE + 5).plusOne(later, FREE).failures()).isOne();
        assertThat(after(FREE + 5)
                        .plusOne(NOW.plus(Duration.ofMinutes(59)), FREE)
                        .failures())
                .isEqualTo(FREE + 6);
    }

    @Test
    void success_takes_one_back_and_lets_the_others_of_the_office_go_on() {
        Attempts forgiven = after(FREE).minusOne();

        assertThat(forgiven.failures()).isEqualTo(FREE - 1);
        assertThat(forgiven.waitAt(NOW)).isZero();
        assertThat(Attempts.NONE.minusOne().failures()).isZero();
    }

    private static Attempts after(int failures) {
        Attempts attempts = Attempts.NONE;
        for (int i = 0; i < failures; i++) {
            attempts = attempts.plusOne(NOW, FREE);
        }
        return attempts;
    }
}
