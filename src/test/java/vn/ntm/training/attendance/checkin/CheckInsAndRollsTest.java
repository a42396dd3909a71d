package vn.ntm.training.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/**
 * Check-ins and rolls come in any order: who counts is whom the last roll saw or, where no roll tells of them, who checked in;
 * and the tally is the count of the participations. Steps come from jqwik, by a seed that a failure tells.
 */
@QuarkusTest
class CheckInsAndRollsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final int PEOPLE = 4;
    private static final int STEPS = 60;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @Inject
    CheckInDesk desk;

    @Inject
    RollTaking rolls;

    /** @param status what a roll says; null: the person checks in */
    record Step(int person, MarkStatus status) {}

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void in_any_order_the_tally_is_the_count_where_a_check_in_is_enough() {
        play(true);
    }

    @Test
    void in_any_order_the_tally_is_the_count_where_only_a_roll_is_enough() {
        play(false);
    }

    private void play(boolean enough) {
        UnitPath commune = rows.unit("L63", "22273", DAY);
        GivenClass held = rows.countingSessions(DAY);
        rows.execute("update training_class set check_in_accepted = ? where id = ?", enough, held.id());
        UUID room = held.site(commune.lowest());
        List<UUID> trainees = new ArrayList<>();
        List<UUID> registrations = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            trainees.add(rows.trainee("Học viên " + i, i % 2 == 0 ? "MALE" : "FEMALE", CadreLevel.COMMUNE));
            registrations.add(held.registered(trainees.get(i), commune, CadreLevel.COMMUNE, i == 0 ? null : room));
        }
        clock.set(held.duringFirstSession());
        Map<Integer, Boolean> there = new HashMap<>();
        String story = "";
        long seed = ThreadLocalRandom.current().nextLong();
        for (Step step : steps(seed)) {
            story += step;
            clock.advance(Duration.ofSeconds(1));
            if (step.status() == null) {
                var comer = new Comer(Set.of(trainees.get(step.person())), "link:test", null, "Học viên");
                desk.byLink(comer, held.session());
                there.putIfAbsent(step.person(), enough);
            } else {
                var mark = new RollInput.Mark(registrations.get(step.person()), step.status(), null);
                rolls.handIn(held.session(), room, new RollInput(null, List.of(mark)));
                there.put(step.person(), step.status().wasThere());
            }
            compare(held, there, "seed " + seed + ": " + story);
        }
    }

    private void compare(GivenClass held, Map<Integer, Boolean> there, String story) {
        long expected = there.values().stream().filter(Boolean::booleanValue).count();
        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()))
                .as(story)
                .isEqualTo(expected);
        assertThat(rows.number(
                        "select coalesce(sum(count), 0) from tally where class_id = ? and basis = 'PARTICIPATION'",
                        held.id()))
                .as(story)
                .isEqualTo(expected);
    }

    private static List<Step> steps(long seed) {
        List<Step> steps = new ArrayList<>();
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        Arbitrary<MarkStatus> status = Arbitraries.of(MarkStatus.class).injectNull(0.4);
        JqwikSession.run(
                String.valueOf(seed),
                () -> steps.addAll(Combinators.combine(person, status)
                        .as(Step::new)
                        .list()
                        .ofSize(STEPS)
                        .sample()));
        return steps;
    }
}
