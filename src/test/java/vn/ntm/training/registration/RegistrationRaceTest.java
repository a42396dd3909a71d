package vn.ntm.training.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.ntm.training.registration.list.ListImport;
import vn.ntm.training.registration.list.RegistrationLists;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.support.TestWorkbook;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
class RegistrationRaceTest {

    @Inject
    GivenClasses classes;

    @Inject
    Enrolling enrolling;

    @Inject
    RegistrationLists lists;

    @Inject
    DataSource dataSource;

    @RepeatedTest(5)
    void two_at_once_for_one_seat_and_one_gets_it() throws Exception {
        UUID classId = classes.aClass(seats(1));
        List<RegistrationResult> results = atOnce(List.of(
                () -> enrolling.register(classId, person("Người Tranh Một", 1970)),
                () -> enrolling.register(classId, person("Người Tranh Hai", 1970))));
        assertThat(results)
                .extracting(RegistrationResult::status)
                .containsExactlyInAnyOrder(RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED);
    }

    @RepeatedTest(5)
    void one_person_at_once_from_two_places_is_entered_once() throws Exception {
        UUID classId = classes.aClass(seats(10));
        String name = "Người Sốt Ruột " + randomLetters();
        Callable<Object> attempt = () -> {
            try {
                return enrolling.register(classId, person(name, 1970)).status();
            } catch (RuleViolation refused) {
                return refused.code();
            }
        };
        assertThat(atOnce(List.of(attempt, attempt, attempt)))
                .containsExactlyInAnyOrder(
                        RegistrationStatus.CONFIRMED, "registration.already", "registration.already");
    }

    @Test
    void cancellations_and_registrations_at_once_leave_no_seat_empty_beside_somebody_who_waits() throws Exception {
        UUID classId = classes.aClass(seats(5));
        List<UUID> first = IntStream.range(0, 10)
                .mapToObj(i -> enrolling
                        .register(classId, person("Người Đợi", 1950 + i))
                        .id())
                .toList();
        List<Callable<Object>> mixed = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            UUID leaving = first.get(i);
            int year = 1980 + i;
            if (i % 2 == 0) {
                mixed.add(() -> enrolling.cancel(leaving, IfMatch.ANY, null).status());
            }
            mixed.add(() ->
                    enrolling.register(classId, person("Người Mới Đến", year)).status());
        }
        atOnce(mixed);
        assertThat(count("select count(*) from registration where class_id = ? and status = 'CONFIRMED'", classId))
                .isEqualTo(5)
                .isEqualTo(count("select taken from class_seats where class_id = ?", classId))
                .isEqualTo(count("select sum(count) from tally where class_id = ? and basis = 'REGISTERED'", classId));
        assertThat(count("select count(*) from registration where class_id = ? and status = 'WAITLISTED'", classId))
                .isEqualTo(10);
    }

    @Test
    void the_same_people_in_two_lists_at_once_are_entered_once() throws Exception {
        TestWorkbook workbook = TestWorkbook.list().row("Họ và tên", "Năm sinh", "Xã", "Tỉnh");
        String name = "Người Hai Danh Sách " + randomLetters();
        String[] unit = classes.commune().path().split(", ");
        for (int i = 0; i < 200; i++) {
            workbook.row(name, 1900 + i % 100, unit[0], i < 100 ? unit[1] : unit[1].toUpperCase());
        }
        UUID one = classes.aClass(seats(60));
        UUID other = classes.aClass(seats(200));
        List<Callable<ListImport>> sent = new ArrayList<>();
        for (UUID classId : List.of(one, one, other)) {
            sent.add(() -> lists.process(
                    lists.accept(classId, "a.xlsx", workbook.xlsx(), false).id()));
        }
        assertThat(atOnce(sent)).allSatisfy(list -> {
            assertThat(list.accepted() + list.updated()).isEqualTo(100);
            assertThat(list.rejected()).isEqualTo(100);
        });
        assertThat(count("""
                select count(distinct trainee_id) from registration
                where trainee_id in (select trainee_id from registration where class_id = ?)""", one)).isEqualTo(100);
        assertThat(count("select taken from class_seats where class_id = ?", one))
                .isEqualTo(60);
        assertThat(count("select max(queue_position) from registration where class_id = ?", one))
                .isEqualTo(40);
        assertThat(count("select sum(count) from tally where class_id = ?", other))
                .isEqualTo(100);
    }

    private RegistrationInput person(String name, int birthYear) {
        return new RegistrationInput(
                new TraineeInput(
                        name,
                        null,
                        birthYear,
                        null,
                        null,
                        CadreLevel.COMMUNE,
                        classes.commune().id(),
                        null,
                        null),
                null);
    }

    private static String randomLetters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private long count(String sql, UUID classId) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, classId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> attempts) throws Exception {
        var start = new CyclicBarrier(attempts.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> attempt : attempts) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return attempt.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
