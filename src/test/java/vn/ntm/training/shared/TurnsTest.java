package vn.ntm.training.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final List<Integer> came = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch opened = new CountDownLatch(1);

    @Test
    void those_who_wait_follow_in_the_order_in_which_they_came() throws InterruptedException {
        var turns = new Turns<String>(1);
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            int mine = number;
            Thread thread = Thread.ofPlatform()
                    .start(() -> turns.call("class", () -> {
                        came.add(mine);
                        return waited();
                    }));
            threads.add(thread);
            untilWaiting(thread);
        }
        assertThat(came).containsExactly(0);
        opened.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(came)
                .containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
        assertThat(turns.size()).isZero();
    }

    @Test
    void as_many_work_at_once_as_may_and_others_about_something_else() throws InterruptedException {
        var turns = new Turns<String>(3);
        var atWork = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            threads.add(Thread.ofPlatform()
                    .start(() -> turns.call("class", () -> {
                        atWork.incrementAndGet();
                        return waited();
                    })));
        }
        for (Thread thread : threads) {
            untilWaiting(thread);
        }
        assertThat(atWork).hasValue(3);
        assertThat(turns.call("another class", () -> "went on")).isEqualTo("went on");
        opened.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(atWork).hasValue(8);
    }

    @Test
    void a_failure_leaves_the_turn_to_the_next() {
        var turns = new Turns<String>(1);
        assertThat(catchThrowable(() -> turns.call("class", () -> {
                    throw new IllegalStateException("failed");
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.call("class", () -> "went on")).isEqualTo("went on");
    }

    private static void untilWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
    }

    private Void waited() {
        try {
            opened.await();
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
