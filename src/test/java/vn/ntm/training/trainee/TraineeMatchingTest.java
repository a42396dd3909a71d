package vn.ntm.training.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
@TestTransaction
class TraineeMatchingTest {

    private static final String PHONE = "+84912345678";

    @Inject
    TraineeMatching matching;

    @Inject
    Trainees trainees;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Test
    void a_person_is_found_again_and_strangers_are_not() {
        Trainee known = person("Phạm Thị Tìm", 1970, PHONE);
        assertThat(matching.match(List.of(
                        new Identity("PHẠM THỊ TÌM", 1970, null, null),
                        new Identity("Phạm Thị Tìm", 1971, null, PHONE),
                        new Identity("Phạm Thị Tim", 1970, null, PHONE))))
                .containsExactly(
                        new TraineeMatch.Known(known.id()), new TraineeMatch.Unknown(), new TraineeMatch.Unknown());
    }

    @Test
    void the_same_phone_settles_a_doubt() {
        person("Phạm Văn Ngờ", 1970, null);
        Trainee second = person("Phạm Văn Ngờ", 1970, PHONE);
        assertThat(matching.match(new Identity("Phạm Văn Ngờ", 1970, null, PHONE)))
                .isEqualTo(new TraineeMatch.Known(second.id()));
        assertThat(matching.match(new Identity("Phạm Văn Ngờ", 1970, null, null)))
                .isEqualTo(new TraineeMatch.Doubtful(2));
    }

    @Test
    void who_was_merged_into_another_is_that_other() {
        Trainee merged = person("Phạm Văn Gộp", 1970, PHONE);
        Trainee middle = person("Phạm Văn Góp", 1970, PHONE);
        Trainee last = person("Phạm Văn Hợp", 1970, PHONE);
        merge(merged, middle);
        merge(middle, last);
        assertThat(matching.match(new Identity("Phạm Văn Gộp", 1970, null, PHONE)))
                .isEqualTo(new TraineeMatch.Known(last.id()));
    }

    @Test
    void fifty_thousand_people_are_looked_up_at_once() {
        List<Identity> many = IntStream.range(0, 50_000)
                .mapToObj(i -> new Identity("Người Thứ " + Integer.toString(i, 36), 1980, null, null))
                .toList();
        assertThat(matching.match(many)).hasSize(50_000).containsOnly(new TraineeMatch.Unknown());
    }

    private Trainee person(String name, int birthYear, String phone) {
        var input = new TraineeInput(name, null, birthYear, null, null, CadreLevel.CENTRAL, null, phone, null);
        var trainee = new Trainee(input, false, clock.instant());
        trainees.persistAndFlush(trainee);
        return trainee;
    }

    private void merge(Trainee from, Trainee into) {
        entityManager
                .createNativeQuery("update trainee set merged_into = ?2 where id = ?1")
                .setParameter(1, from.id())
                .setParameter(2, into.id())
                .executeUpdate();
        entityManager.refresh(from);
    }
}
