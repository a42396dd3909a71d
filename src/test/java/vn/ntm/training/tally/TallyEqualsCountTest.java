package vn.ntm.training.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.registration.Enrolling;
import vn.ntm.training.registration.RegistrationInput;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.tally.Step.Cancel;
import vn.ntm.training.tally.Step.HandIn;
import vn.ntm.training.tally.Step.Register;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.unit.CadreLevel;

/**
 * Several people work on one class at once: they register and cancel people, hand in rolls and correct them. Each has
 * people of its own, so that a model can tell what must come of it; all share the rooms, the cells of the tally, and a
 * crowd whom everybody finds present. Steps come from jqwik, by a seed that a failure tells.
 *
 * <p>jqwik's engine cannot start Quarkus, so its session is opened inside of a test of Jupiter.
 */
@QuarkusTest
class TallyEqualsCountTest {

    private static final int AT_ONCE = 4;
    private static final int STEPS = 40;
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @Inject
    Enrolling enrolling;

    @Inject
    RollTaking rolls;

    @Inject
    TallyRecount recount;

    private GivenClass held;
    private List<UUID> rooms;
    private List<UUID> crowd;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @RepeatedTest(4)
    void once_per_class_with_a_threshold() throws Exception {
        runAndCompare(rows.countingOnce(DAY, 2), CountingRule.ONCE_PER_CLASS, 2);
    }

    @RepeatedTest(4)
    void per_session() throws Exception {
        runAndCompare(rows.countingSessions(DAY), CountingRule.PER_SESSION, 1);
    }

    private void runAndCompare(GivenClass given, CountingRule rule, int threshold) throws Exception {
        prepare(given);
        long seed = ThreadLocalRandom.current().nextLong();
        List<List<Step>> plans = plans(seed);
        List<ClassModel> models = new ArrayList<>();
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            var model = new ClassModel(rule, threshold);
            models.add(model);
            work.add(new Worker(i, plans.get(i), model));
        }
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Void> done : workers.invokeAll(work)) {
                done.get();
            }
        } finally {
            System.out.println("Steps by the seed " + seed);
        }
        compare(models, "seed " + seed + ": " + plans);
    }

    /** The last session has begun: all three rolls are open, and so is registration. */
    private void prepare(GivenClass given) {
        held = given.session(DAY.plusDays(1)).session(DAY.plusDays(2));
        clock.set(held.duringFirstSession());
        clock.advance(Duration.ofDays(2));
        rows.execute(
                "update training_class set registration_closes_at = timestamptz '2024-06-30 00:00Z' where id = ?",
                held.id());
        List<Long> units = List.of(unit("22273"), unit("22276"), unit("54"));
        rooms = units.stream().map(held::site).toList();
        crowd = new ArrayList<>();
        for (int i = 0; i < Step.CROWD; i++) {
            crowd.add(held.registered(
                    "Người chung " + i, rows.unit("L63", "22273", DAY), CadreLevel.VILLAGE, rooms.getFirst()));
        }
        rows.execute("update class_seats set taken = ? where class_id = ?", Step.CROWD, held.id());
    }

    private long unit(String code) {
        return rows.unit("L63", code, DAY).lowest();
    }

    private static List<List<Step>> plans(long seed) {
        List<List<Step>> plans = new ArrayList<>();
        JqwikSession.run(String.valueOf(seed), () -> {
            for (int i = 0; i < AT_ONCE; i++) {
                plans.add(Step.steps(STEPS).sample());
            }
        });
        return plans;
    }

    private void compare(List<ClassModel> models, String story) {
        int ofCrowd = 0;
        for (int person = 0; person < Step.CROWD; person++) {
            Set<Integer> sessions = new HashSet<>();
            for (ClassModel model : models) {
                sessions.addAll(model.sessionsOfCrowd(person));
            }
            ofCrowd += models.getFirst().count(sessions.size());
        }
        long participations =
                models.stream().mapToInt(ClassModel::participations).sum() + ofCrowd;
        long registered = models.stream().mapToInt(ClassModel::registered).sum() + Step.CROWD;

        assertThat(rows.number(
                        "select count(*) from participation where class_id = ? and counted_until is null", held.id()))
                .as(story)
                .isEqualTo(participations);
        assertThat(tally("PARTICIPATION")).as(story).isEqualTo(participations);
        assertThat(tally("REGISTERED")).as(story).isEqualTo(registered);
        assertThat(recount.recount(held.id())).as("cell by cell, " + story).isEmpty();
    }

    private long tally(String basis) {
        return rows.number(
                "select coalesce(sum(count), 0) from tally where class_id = ? and basis = ?", held.id(), basis);
    }

    /** Does the steps of one person at work, and expects each to be taken or refused as the model says. */
    private final class Worker implements Callable<Void> {

        private final int number;
        private final List<Step> steps;
        private final ClassModel model;
        private final UUID[] registrations = new UUID[Step.OWN_PEOPLE];

        Worker(int number, List<Step> steps, ClassModel model) {
            this.number = number;
            this.steps = steps;
            this.model = model;
        }

        @Override
        public Void call() {
            for (Step step : steps) {
                assertThat(take(step)).as(step.toString()).isEqualTo(model.take(step));
            }
            return null;
        }

        /** @return whether it was taken; anything but a refusal by the rules is a failure of the test */
        private boolean take(Step step) {
            try {
                switch (step) {
                    case Register register ->
                        registrations[register.person()] = enrolling
                                .register(held.id(), new RegistrationInput(person(register.person()), null))
                                .id();
                    case Cancel cancel -> enrolling.cancel(known(cancel.person()), IfMatch.ANY, null);
                    case HandIn roll ->
                        rolls.handIn(
                                held.sessions().get(roll.session()),
                                rooms.get(roll.room()),
                                new RollInput(null, marks(roll)));
                }
                return true;
            } catch (RuleViolation | InvalidInput | NotFound refused) {
                return false;
            }
        }

        private List<RollInput.Mark> marks(HandIn roll) {
            List<RollInput.Mark> marks = new ArrayList<>();
            roll.marks().forEach(mark -> marks.add(new RollInput.Mark(known(mark.person()), mark.status(), null)));
            roll.crowd()
                    .forEach(someone -> marks.add(new RollInput.Mark(crowd.get(someone), MarkStatus.PRESENT, null)));
            return marks;
        }

        private UUID known(int person) {
            return registrations[person] == null ? UUID.randomUUID() : registrations[person];
        }

        private TraineeInput person(int person) {
            String phone =
                    "+8491%07d".formatted(Math.floorMod(held.id().hashCode(), 100_000) * 100 + number * 10 + person);
            CadreLevel level = person % 2 == 0 ? CadreLevel.COMMUNE : CadreLevel.VILLAGE;
            return new TraineeInput(
                    "Học viên " + (char) ('A' + number) + (char) ('a' + person),
                    person % 3 == 0 ? Gender.MALE : Gender.FEMALE,
                    1980 + person,
                    null,
                    null,
                    level,
                    unit(person % 2 == 0 ? "22273" : "22276"),
                    phone,
                    null);
        }
    }
}
