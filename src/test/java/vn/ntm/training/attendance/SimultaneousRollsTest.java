package vn.ntm.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class SimultaneousRollsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @Inject
    RollTaking rolls;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void two_rooms_with_the_same_people_wait_for_each_other_and_count_each_once() throws Exception {
        UnitPath commune = rows.unit("L63", "22273", DAY);
        UnitPath other = rows.unit("L63", "22276", DAY);
        GivenClass held = rows.classOn(DAY);
        List<UUID> rooms = List.of(held.site(commune.lowest()), held.site(other.lowest()));
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(held.registered(
                    "Học viên " + i, i % 2 == 0 ? commune : other, CadreLevel.COMMUNE, rooms.get(i % 2)));
        }
        clock.set(held.duringFirstSession());

        try (var phones = Executors.newFixedThreadPool(4)) {
            List<Callable<RollReceipt>> handIns = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                UUID room = rooms.get(i % 2);
                RollInput roll = roll(people, new Random(i));
                handIns.add(() -> rolls.handIn(held.session(), room, roll));
            }
            for (Future<RollReceipt> receipt : phones.invokeAll(handIns)) {
                receipt.get();
            }
        }

        assertThat(rows.number("""
                select count(*) from attendance_mark where session_id = ? and superseded_at is null
                """, held.session())).isEqualTo(40);
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()))
                .isEqualTo(40)
                .isEqualTo(rows.number(
                        "select sum(count) from tally where class_id = ? and basis = 'PARTICIPATION'", held.id()));
    }

    private static RollInput roll(List<UUID> people, Random random) {
        List<UUID> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        MarkStatus[] there = {MarkStatus.PRESENT, MarkStatus.LATE, MarkStatus.LEFT_EARLY};
        return new RollInput(
                null,
                shuffled.stream()
                        .map(id -> new RollInput.Mark(id, there[random.nextInt(there.length)], null))
                        .toList());
    }
}
