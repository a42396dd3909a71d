package vn.ntm.training.account.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * A bucket of tokens for everybody who asks for something, which fills up again within a minute. One that nobody took from
 * for longer is full, and so need not be kept; and there are never so many of them that addresses which somebody makes up
 * would fill the memory.
 */
final class Buckets {

    private static final Duration FULL_AGAIN = Duration.ofMinutes(1);
    private static final long MOST = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(FULL_AGAIN)
            .build();
    private final TimeMeter time;

    Buckets(TimeMeter time) {
        this.time = time;
    }

    /** @return how long to wait instead; zero when it may be had now */
    Duration take(String key, int perMinute) {
        var probe = buckets.get(key, ignored -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(int perMinute) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, FULL_AGAIN))
                .build();
    }
}
