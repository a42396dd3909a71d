package vn.ntm.training.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

/** Waits for what other threads or processes do. */
public final class Patience {

    private static final Duration GLANCE = Duration.ofMillis(20);

    /** Whether it has happened. */
    @FunctionalInterface
    public interface Question {
        boolean isSo() throws Exception;
    }

    private Patience() {}

    /** Fails when it is not so after the longest time. */
    public static void until(Duration longest, Question question) throws Exception {
        Instant deadline = Instant.now().plus(longest);
        while (!question.isSo()) {
            assertThat(Instant.now()).as("when it should have happened").isBefore(deadline);
            sleep(GLANCE);
        }
    }

    public static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
