package vn.ntm.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.TestClock;

@QuarkusTest
class TimetableJobTest {

    @Inject
    ClassPlanning planning;

    @Inject
    TimetableJob job;

    @Inject
    Clock clock;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void put_the_clock_back() {
        ((TestClock) clock).reset();
    }

    @Test
    void a_published_class_runs_from_its_first_session_and_is_held_after_its_last() {
        Instant start = TestClock.START.plus(Duration.ofMinutes(2));
        UUID id = published(start);
        UUID later = published(start.plus(Duration.ofDays(30)));

        job.followTimetables();
        assertThat(status(id)).isEqualTo("PUBLISHED");

        ((TestClock) clock).set(start);
        job.followTimetables();
        assertThat(status(id)).isEqualTo("RUNNING");

        ((TestClock) clock).set(start.plus(Duration.ofHours(3)));
        job.followTimetables();
        job.followTimetables();
        assertThat(status(id)).isEqualTo("HELD");
        assertThat(status(later)).isEqualTo("PUBLISHED");
    }

    private UUID published(Instant start) {
        UUID id = planning.create(ClassInput.titled("Lớp theo thời khóa biểu")
                        .session(start, start.plus(Duration.ofHours(3)))
                        .build())
                .id();
        planning.publish(id);
        return id;
    }

    private Object status(UUID id) {
        return entityManager
                .createNativeQuery("select status from training_class where id = ?")
                .setParameter(1, id)
                .getSingleResult();
    }
}
