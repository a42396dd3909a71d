package vn.ntm.training.attendance.capture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollSheet;
import vn.ntm.training.attendance.Rosters;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/**
 * Phones of two rooms tap on the same people; what they tapped arrives shuffled, in pieces and several times. What stands in the
 * end is what would stand had each tap arrived at once. Taps come from jqwik, by a seed that a failure tells.
 */
@QuarkusTest
class CapturesInAnyOrderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    private static final int PEOPLE = 3;
    private static final int TAPS = 24;
    private static final int HEADS = -1;

    /** @param person {@value #HEADS} for the number of people in the room */
    private record Tap(int room, int person, MarkStatus status, int second) {}

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @Inject
    CaptureTaking taking;

    @Inject
    Rosters rosters;

    private GivenClass held;
    private List<UUID> rooms;
    private List<UUID> people;
    private Instant opened;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @RepeatedTest(12)
    void any_order_and_any_number_of_arrivals_end_as_the_order_of_capture() {
        long seed = ThreadLocalRandom.current().nextLong();
        prepare();
        List<Tap> taps = taps(seed);
        List<CapturesInput.Capture> captures = new ArrayList<>();
        for (Tap tap : taps) {
            captures.add(capture(tap));
        }
        var random = new Random(seed);
        List<Integer> arrivals = arrivals(taps.size(), random);
        for (int i = 0; i < arrivals.size(); ) {
            int room = taps.get(arrivals.get(i)).room();
            List<CapturesInput.Capture> batch = new ArrayList<>();
            int most = 1 + random.nextInt(5);
            while (i < arrivals.size()
                    && batch.size() < most
                    && taps.get(arrivals.get(i)).room() == room) {
                batch.add(captures.get(arrivals.get(i++)));
            }
            clock.advance(Duration.ofSeconds(random.nextInt(90)));
            taking.take(held.session(), rooms.get(room), new CapturesInput(batch), null);
        }
        compare(taps, "seed " + seed + ": " + taps + " arrived as " + arrivals);
    }

    private void prepare() {
        UnitPath commune = rows.unit("L63", "22273", DAY);
        held = rows.classOn(DAY);
        rooms = List.of(held.site(commune.lowest()), held.site(commune.provinceId()));
        people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(held.registered("Học viên " + i, commune, CadreLevel.COMMUNE, rooms.getFirst()));
        }
        opened = held.duringFirstSession();
        clock.set(opened.plus(Duration.ofHours(1)));
    }

    /** Each at another second: which of two taps of one instant is the later nobody can tell. */
    private static List<Tap> taps(long seed) {
        List<Tap> taps = new ArrayList<>();
        JqwikSession.run(String.valueOf(seed), () -> {
            var one = Combinators.combine(
                            Arbitraries.integers().between(0, 1),
                            Arbitraries.integers().between(HEADS, PEOPLE - 1),
                            Arbitraries.of(MarkStatus.class))
                    .as((room, person, status) -> new Tap(room, person, status, 0));
            for (int i = 0; i < TAPS; i++) {
                Tap tap = one.sample();
                taps.add(new Tap(tap.room(), tap.person(), tap.status(), i));
            }
        });
        return taps;
    }

    private CapturesInput.Capture capture(Tap tap) {
        String id = UUID.randomUUID().toString();
        String at = opened.plusSeconds(tap.second()).toString();
        return tap.person() == HEADS
                ? new CapturesInput.Capture(id, null, null, null, tap.second(), at)
                : new CapturesInput.Capture(
                        id, people.get(tap.person()).toString(), tap.status().name(), null, null, at);
    }

    /** Each at least once, every third again. */
    private static List<Integer> arrivals(int taps, Random random) {
        List<Integer> arrivals = new ArrayList<>();
        for (int i = 0; i < taps; i++) {
            arrivals.add(i);
            if (random.nextInt(3) == 0) {
                arrivals.add(i);
            }
        }
        Collections.shuffle(arrivals, random);
        return arrivals;
    }

    private void compare(List<Tap> taps, String story) {
        Map<Integer, Tap> standing = new HashMap<>();
        Map<Integer, Integer> heads = new HashMap<>();
        for (Tap tap : taps) {
            Tap before = standing.get(tap.person());
            if (tap.person() == HEADS) {
                heads.put(tap.room(), tap.second());
            } else if (before == null
                    || tap.status().wasThere()
                    || !before.status().wasThere()
                    || before.room() == tap.room()) {
                standing.put(tap.person(), tap);
            }
        }
        RollSheet sheet = rosters.sheet(held.session(), rooms.getFirst());
        for (int person = 0; person < PEOPLE; person++) {
            Tap expected = standing.get(person);
            RollSheet.Person found = find(sheet, people.get(person));
            assertThat(found.status())
                    .as(story)
                    .isEqualTo(expected == null ? null : expected.status().name());
            assertThat(found.markedAt()).as(story).isEqualTo(expected == null ? null : rooms.get(expected.room()));
        }
        for (int room = 0; room < rooms.size(); room++) {
            assertThat(rosters.sheet(held.session(), rooms.get(room)).headcount())
                    .as(story)
                    .isEqualTo(heads.get(room));
        }
        assertThat(rows.number("select count(*) from roll_capture where session_id = ?", held.session()))
                .as(story)
                .isEqualTo(taps.size());
        long there = standing.values().stream()
                .filter(tap -> tap.status().wasThere())
                .count();
        assertThat(rows.number(
                        "select coalesce(sum(count), 0) from tally where class_id = ? and basis = 'PARTICIPATION'",
                        held.id()))
                .as(story)
                .isEqualTo(there)
                .isEqualTo(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()));
    }

    private static RollSheet.Person find(RollSheet sheet, UUID registration) {
        return sheet.people().stream()
                .filter(person -> person.registrationId().equals(registration))
                .findFirst()
                .orElseThrow();
    }
}
