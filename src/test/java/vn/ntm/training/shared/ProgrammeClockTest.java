package vn.ntm.training.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.text.VietnameseFormat;

class ProgrammeClockTest {

    private static final Instant NOW = Instant.parse("2026-08-03T01:00:00Z");
    private final Clock clock = new ProgrammeClock(Clock.fixed(NOW, VietnameseFormat.ZONE));

    @Test
    void it_tells_the_time_of_the_clock_below() {
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void a_piece_of_work_can_be_done_at_another_instant_and_only_that_piece() throws Exception {
        Instant then = Instant.parse("2024-06-18T18:00:00Z");
        LocalDate seen = ProgrammeClock.at(then, () -> LocalDate.now(clock));
        assertThat(seen).isEqualTo(LocalDate.of(2024, 6, 19));
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void another_thread_keeps_its_own_time() throws Exception {
        Instant[] seen = new Instant[1];
        ProgrammeClock.at(Instant.EPOCH, () -> {
            Thread other = Thread.ofPlatform().start(() -> seen[0] = clock.instant());
            other.join();
            return null;
        });
        assertThat(seen[0]).isEqualTo(NOW);
    }
}
