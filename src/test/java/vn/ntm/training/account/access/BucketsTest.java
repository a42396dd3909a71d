package vn.ntm.training.account.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketsTest {

    /** The defaults of {@link RateTerms.Search}. */
    private static final int PER_ADDRESS = 12_000;

    private final AtomicLong now = new AtomicLong();
    private final Buckets buckets = new Buckets(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void all_of_a_minute_may_be_had_at_once_and_the_next_one_after_its_share_of_it() {
        for (int i = 0; i < 60; i++) {
            assertThat(buckets.take("a", 60)).isZero();
        }

        assertThat(buckets.take("a", 60)).isEqualTo(Duration.ofSeconds(1));
        assertThat(buckets.take("b", 60)).as("somebody else").isZero();
        pass(Duration.ofSeconds(1));
        assertThat(buckets.take("a", 60)).isZero();
        assertThat(buckets.take("a", 60)).isPositive();
    }

    @Test
    void twelve_thousand_people_who_arrive_within_five_minutes_from_two_addresses_all_search_three_times() {
        int refused = 0;
        for (int person = 0; person < 12_000; person++) {
            pass(Duration.ofMinutes(5).dividedBy(12_000));
            for (int search = 0; search < 3; search++) {
                refused += buckets.take("address " + person % 2, PER_ADDRESS).isZero() ? 0 : 1;
            }
        }
        assertThat(refused).isZero();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
