package vn.ntm.training.shared;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * The clock that is injected everywhere, in the zone of Vietnam. Work can be done {@linkplain #at as of another instant}:
 * the demo programme records the rolls of 2024 with the times of 2024, so that figures can be asked for as of any day.
 */
public final class ProgrammeClock extends Clock {

    private static final ScopedValue<Instant> SET = ScopedValue.newInstance();

    private final Clock clock;

    ProgrammeClock(Clock clock) {
        this.clock = clock;
    }

    /** Does the work with every injected clock standing at {@code instant}, on this thread only. */
    public static <T> T at(Instant instant, Callable<T> work) throws Exception {
        return ScopedValue.where(SET, instant).call(work::call);
    }

    @Override
    public Instant instant() {
        return SET.isBound() ? SET.get() : clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ProgrammeClock(clock.withZone(zone));
    }

    /** Makes the clock; tests put one in its place that they set. */
    @Singleton
    static class Producer {
        @Produces
        @DefaultBean
        @Singleton
        Clock clock() {
            return new ProgrammeClock(Clock.system(VietnameseFormat.ZONE));
        }
    }
}
