package vn.ntm.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.problem.InvalidInput;

@QuarkusTest
class ClassCodesTest {

    private static final LocalDate DAY = LocalDate.of(2044, 4, 4);

    @Inject
    ClassPlanning planning;

    @Test
    void two_classes_made_at_once_never_get_the_same_code() throws Exception {
        int threads = 8;
        var start = new CyclicBarrier(threads);
        Callable<String> create = () -> {
            start.await();
            return planning.create(ClassInput.titled("Cùng lúc").from(DAY, DAY).build())
                    .code();
        };
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var codes = executor
                    .invokeAll(IntStream.range(0, threads).mapToObj(i -> create).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("LH-2044-\\d{4}"));
        }
    }

    @Test
    void a_class_that_failed_leaves_no_gap() {
        LocalDate day = LocalDate.of(2045, 5, 5);
        String first =
                planning.create(ClassInput.titled("Một").from(day, day).build()).code();
        assertThat(catchThrowable(() -> planning.create(ClassInput.titled("Hỏng")
                        .from(day, day)
                        .organisedBy(999_999L)
                        .build())))
                .isInstanceOf(InvalidInput.class);

        String second =
                planning.create(ClassInput.titled("Hai").from(day, day).build()).code();

        assertThat(first).isEqualTo("LH-2045-0001");
        assertThat(second).isEqualTo("LH-2045-0002");
    }
}
