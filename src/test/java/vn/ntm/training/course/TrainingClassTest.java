package vn.ntm.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/** The rules of a class's life, without a database. A class of the tests has sessions at 8:00-11:00 from 10/09/2026 on. */
class TrainingClassTest {

    private static final Instant NOW = Instant.parse("2026-08-03T01:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 10);

    @Test
    void a_new_class_is_a_draft() {
        assertThat(draft(1).status()).isEqualTo(ClassStatus.DRAFT);
    }

    @Test
    void a_draft_with_a_session_can_be_published() {
        assertThat(published(1).status()).isEqualTo(ClassStatus.PUBLISHED);
    }

    @Test
    void a_class_without_a_session_cannot_be_published() {
        assertRule("class.no-session", () -> draft(0).publish(NOW));
    }

    @Test
    void a_class_that_started_cannot_be_published() {
        assertRule("class.started", () -> draft(2).publish(at(0, 8)));
    }

    @Test
    void a_class_cannot_be_published_twice() {
        assertRule("class.not-draft", () -> published(1).publish(NOW));
    }

    @Test
    void a_cancelled_class_cannot_be_published() {
        TrainingClass cancelled = cancelled();

        assertRule("class.not-draft", () -> cancelled.publish(NOW));
    }

    @Test
    void a_class_that_counts_from_more_sessions_than_it_has_cannot_be_published() {
        TrainingClass demanding = draft(2, ClassInput.titled("Lớp").counting(CountingRule.ONCE_PER_CLASS, 3));

        assertRule("class.threshold-too-high", () -> demanding.publish(NOW));
    }

    @Test
    void the_threshold_does_not_matter_where_each_session_counts() {
        TrainingClass perSession = draft(1, ClassInput.titled("Lớp").counting(CountingRule.PER_SESSION, 3));

        perSession.publish(NOW);

        assertThat(perSession.status()).isEqualTo(ClassStatus.PUBLISHED);
    }

    @Test
    void a_draft_can_be_cancelled_even_when_its_days_have_passed() {
        TrainingClass forgotten = draft(1);

        forgotten.cancel("Không tổ chức", at(5, 8));

        assertThat(forgotten.status()).isEqualTo(ClassStatus.CANCELLED);
        assertThat(forgotten.statusReason()).isEqualTo("Không tổ chức");
    }

    @Test
    void a_published_class_can_be_cancelled_until_it_starts() {
        TrainingClass announced = published(1);

        announced.cancel("Bão số 5", at(0, 8).minusSeconds(1));

        assertThat(announced.status()).isEqualTo(ClassStatus.CANCELLED);
    }

    @Test
    void a_class_that_started_cannot_be_cancelled() {
        assertRule("class.started", () -> published(1).cancel("Quá muộn", at(0, 8)));
    }

    @Test
    void a_class_runs_from_the_start_of_its_first_session() {
        TrainingClass announced = published(2);

        assertThat(announced.followTimetable(at(0, 8).minusSeconds(1))).isFalse();
        assertThat(announced.followTimetable(at(0, 8))).isTrue();

        assertThat(announced.status()).isEqualTo(ClassStatus.RUNNING);
    }

    @Test
    void a_class_runs_on_between_its_sessions() {
        TrainingClass running = running(2);

        assertThat(running.followTimetable(at(0, 20))).isFalse();

        assertThat(running.status()).isEqualTo(ClassStatus.RUNNING);
    }

    @Test
    void a_class_is_held_when_its_last_session_is_over() {
        TrainingClass running = running(2);

        assertThat(running.followTimetable(at(1, 11))).isTrue();

        assertThat(running.status()).isEqualTo(ClassStatus.HELD);
    }

    @Test
    void a_class_that_nobody_looked_at_meanwhile_is_held_at_once() {
        TrainingClass announced = published(2);

        announced.followTimetable(at(9, 8));

        assertThat(announced.status()).isEqualTo(ClassStatus.HELD);
    }

    @Test
    void a_draft_does_not_follow_its_timetable() {
        TrainingClass forgotten = draft(1);

        assertThat(forgotten.followTimetable(at(9, 8))).isFalse();
    }

    @Test
    void a_class_can_be_closed_when_it_has_been_held() {
        assertThat(closed().status()).isEqualTo(ClassStatus.CLOSED);
    }

    @Test
    void a_class_that_is_not_over_cannot_be_closed() {
        assertRule("class.not-held", () -> running(2).close(at(0, 12)));
        assertRule("class.not-held", () -> published(1).close(NOW));
        assertRule("class.not-held", () -> draft(1).close(NOW));
    }

    @Test
    void nothing_of_a_closed_class_can_be_changed() {
        TrainingClass closed = closed();
        Session session = closed.sessions().getFirst();

        assertRule("class.closed", () -> edit(closed, ClassInput.titled("Tên khác")));
        assertRule("class.closed", () -> closed.addSession(session(9), at(3, 8)));
        assertRule("class.closed", () -> closed.changeSession(session, session.asInput(), at(3, 8)));
        assertRule("class.closed", () -> closed.removeSession(session, at(3, 8)));
        assertRule("class.closed", () -> closed.addTrainer(null, trainer()));
        assertRule("class.closed", () -> closed.cancel("Muộn", at(3, 8)));
        assertRule("class.closed", () -> closed.close(at(3, 8)));
        assertRule("class.closed", () -> closed.checkRollOpen(session, at(3, 8)));
    }

    @Test
    void nothing_of_a_cancelled_class_can_be_changed() {
        TrainingClass cancelled = cancelled();

        assertRule("class.cancelled", () -> edit(cancelled, ClassInput.titled("Tên khác")));
        assertRule("class.cancelled", () -> cancelled.addSession(session(9), NOW));
        assertRule("class.cancelled", () -> cancelled.cancel("Lần nữa", NOW));
        assertRule("class.cancelled", () -> cancelled.checkRegistrationOpen(NOW));
    }

    @Test
    void the_counting_rule_is_fixed_once_the_class_has_started() {
        TrainingClass running = running(2);

        assertRule(
                "class.counting-fixed",
                () -> running.edit(
                        ClassInput.titled("Lớp")
                                .counting(CountingRule.PER_SESSION, 1)
                                .build()
                                .checked(),
                        null,
                        at(0, 9)));
    }

    @Test
    void a_roll_and_a_check_in_are_enough_unless_the_class_says_otherwise() {
        TrainingClass usual = draft(1);
        TrainingClass strict = draft(1, ClassInput.titled("Lớp").accepting(Evidence.ROLL, Evidence.JOIN_LOG));

        assertThat(List.of(
                        usual.accepts(Evidence.ROLL),
                        usual.accepts(Evidence.CHECK_IN),
                        usual.accepts(Evidence.JOIN_LOG)))
                .containsExactly(true, true, false);
        assertThat(List.of(
                        strict.accepts(Evidence.ROLL),
                        strict.accepts(Evidence.CHECK_IN),
                        strict.accepts(Evidence.JOIN_LOG)))
                .containsExactly(true, false, true);
        assertThat(strict.joinLogMinutes()).isEqualTo(30);
    }

    @Test
    void a_roll_is_always_enough() {
        assertInvalid("acceptedEvidence", () -> ClassInput.titled("Lớp")
                .accepting(Evidence.CHECK_IN)
                .build()
                .checked());
    }

    @Test
    void the_evidence_is_fixed_once_rolls_of_the_first_session_are_taken() {
        TrainingClass announced = published(2);
        ClassInput strict =
                ClassInput.titled("Lớp").accepting(Evidence.ROLL).build().checked();

        assertRule("class.evidence-fixed", () -> announced.edit(strict, null, at(0, 8).minusSeconds(1_800)));
        TrainingClass before = published(2);
        before.edit(strict, null, at(0, 8).minusSeconds(1_801));
        assertThat(before.accepts(Evidence.CHECK_IN)).isFalse();
    }

    @Test
    void a_copy_accepts_the_same_evidence() {
        TrainingClass strict = draft(1, ClassInput.titled("Lớp").accepting(Evidence.ROLL));

        assertThat(strict.copy("LH-2", FIRST_DAY.plusDays(30), NOW).accepts(Evidence.CHECK_IN))
                .isFalse();
    }

    @Test
    void the_title_of_a_running_class_can_change() {
        TrainingClass running = running(2);

        running.edit(ClassInput.titled("Tên đúng").build().checked(), null, at(0, 9));

        assertThat(running.title()).isEqualTo("Tên đúng");
    }

    @Test
    void the_threshold_of_a_published_class_cannot_exceed_its_sessions() {
        TrainingClass announced = published(2);

        assertRule(
                "class.threshold-too-high",
                () -> edit(announced, ClassInput.titled("Lớp").counting(CountingRule.ONCE_PER_CLASS, 3)));
    }

    @Test
    void an_edit_does_not_take_sessions() {
        assertInvalid("sessions", () -> edit(draft(1), ClassInput.titled("Lớp").session(at(5, 8), at(5, 11))));
    }

    @Test
    void a_class_does_not_become_synthetic_later() {
        assertInvalid("synthetic", () -> edit(draft(1), ClassInput.titled("Lớp").synthetic()));
    }

    @Test
    void the_days_of_a_class_hold_its_sessions() {
        TrainingClass drawnUp = draft(3);

        assertInvalid("startsOn", () -> edit(drawnUp, ClassInput.titled("Lớp").from(day(1), day(9))));
        assertInvalid("endsOn", () -> edit(drawnUp, ClassInput.titled("Lớp").from(day(0), day(1))));
        edit(drawnUp, ClassInput.titled("Lớp").from(day(0), day(2)));
    }

    @Test
    void a_session_lies_within_the_days_of_its_class() {
        TrainingClass twoDays = draft(0, ClassInput.titled("Lớp").from(day(0), day(1)));

        assertInvalid("startsAt", () -> twoDays.addSession(session(-1), NOW));
        assertInvalid("endsAt", () -> twoDays.addSession(session(2), NOW));
        twoDays.addSession(session(1), NOW);
    }

    @Test
    void an_evening_session_until_midnight_belongs_to_the_day_it_began() {
        TrainingClass oneDay = draft(0, ClassInput.titled("Lớp").from(day(0), day(0)));

        oneDay.addSession(SessionInput.of(at(0, 20), at(1, 0)), NOW);
        assertInvalid("endsAt", () -> oneDay.addSession(SessionInput.of(at(0, 15), at(1, 0).plusSeconds(60)), NOW));
    }

    @Test
    void sessions_of_a_class_do_not_overlap() {
        TrainingClass drawnUp = draft(1);

        assertRule("session.overlaps", () -> drawnUp.addSession(SessionInput.of(at(0, 10), at(0, 12)), NOW));
        drawnUp.addSession(SessionInput.of(at(0, 11), at(0, 12)), NOW);
    }

    @Test
    void a_session_may_be_moved_over_its_own_time() {
        TrainingClass drawnUp = draft(1);
        Session session = drawnUp.sessions().getFirst();

        drawnUp.changeSession(session, SessionInput.of(at(0, 9), at(0, 12)), NOW);

        assertThat(session.startsAt()).isEqualTo(at(0, 9));
    }

    @Test
    void ordinals_follow_the_order_of_time() {
        TrainingClass drawnUp = draft(2);
        Session earlier = drawnUp.addSession(session(-3), NOW);

        assertThat(drawnUp.sessions()).extracting(Session::ordinal).containsExactly(1, 2, 3);
        assertThat(drawnUp.sessions().getFirst()).isSameAs(earlier);

        drawnUp.changeSession(earlier, session(7), NOW);

        assertThat(earlier.ordinal()).isEqualTo(3);
    }

    @Test
    void a_session_of_a_published_class_cannot_be_put_into_the_past() {
        assertRule("session.in-the-past", () -> published(2).addSession(session(-5), at(-2, 8)));
    }

    @Test
    void a_session_of_a_draft_may_lie_in_the_past() {
        TrainingClass history = draft(0);

        history.addSession(session(0), at(50, 8));

        assertThat(history.sessions()).hasSize(1);
    }

    @Test
    void a_session_that_has_begun_is_neither_moved_nor_removed() {
        TrainingClass running = running(2);
        Session first = running.sessions().getFirst();

        assertRule("session.begun", () -> running.changeSession(first, session(5), at(0, 9)));
        assertRule("session.begun", () -> running.removeSession(first, at(0, 9)));
    }

    @Test
    void the_room_of_a_session_that_has_begun_can_change() {
        TrainingClass running = running(1);
        Session session = running.sessions().getFirst();
        SessionInput elsewhere = new SessionInput(
                null,
                session.startsAt(),
                session.endsAt(),
                4,
                "Zoom",
                "https://example.org/j/2",
                null,
                null,
                null,
                List.of(trainer()));

        running.changeSession(session, elsewhere, at(0, 9));

        assertThat(session.asInput()).isEqualTo(elsewhere);
    }

    @Test
    void a_class_that_has_been_held_takes_no_more_sessions() {
        TrainingClass held = running(1);
        held.followTimetable(at(0, 11));

        assertRule("class.held", () -> held.addSession(session(9), at(1, 8)));
    }

    @Test
    void the_last_session_of_a_published_class_cannot_be_removed() {
        TrainingClass announced = published(1);
        Session only = announced.sessions().getFirst();

        assertRule("class.no-session", () -> announced.removeSession(only, NOW));
    }

    @Test
    void registration_is_open_from_publication_to_the_first_session() {
        TrainingClass announced = published(1);

        assertThat(draft(1).acceptsRegistrations(NOW)).isFalse();
        assertThat(announced.acceptsRegistrations(NOW)).isTrue();
        assertThat(announced.acceptsRegistrations(at(0, 8).minusSeconds(1))).isTrue();
        assertThat(announced.acceptsRegistrations(at(0, 8))).isFalse();
        assertRule("class.registration-over", () -> announced.checkRegistrationOpen(at(0, 8)));
        assertRule("class.not-published", () -> draft(1).checkRegistrationOpen(NOW));
    }

    @Test
    void registration_keeps_to_its_window() {
        TrainingClass window =
                draft(1, ClassInput.titled("Lớp").registration(RegistrationMode.OPEN, at(-9, 8), at(-2, 17)));
        window.publish(NOW);

        assertRule("class.registration-not-yet", () -> window.checkRegistrationOpen(at(-9, 7)));
        window.checkRegistrationOpen(at(-9, 8));
        assertRule("class.registration-over", () -> window.checkRegistrationOpen(at(-2, 17)));
    }

    @Test
    void registration_goes_on_while_the_class_runs_where_its_window_says_so() {
        TrainingClass late = draft(2, ClassInput.titled("Lớp").registration(RegistrationMode.OPEN, null, at(1, 8)));
        late.publish(NOW);
        late.followTimetable(at(0, 9));

        assertThat(late.acceptsRegistrations(at(0, 9))).isTrue();
    }

    @Test
    void nobody_registers_for_a_class_that_has_been_held() {
        TrainingClass held = draft(1, ClassInput.titled("Lớp").registration(RegistrationMode.OPEN, null, at(9, 8)));
        held.publish(NOW);
        held.followTimetable(at(1, 8));

        assertThat(held.acceptsRegistrations(at(1, 8))).isFalse();
        assertRule("class.held", () -> held.checkRegistrationOpen(at(1, 8)));
    }

    @Test
    void a_roll_is_taken_from_half_an_hour_before_its_session() {
        TrainingClass announced = published(2);
        Session first = announced.sessions().getFirst();

        assertRule("session.roll-not-yet", () -> announced.checkRollOpen(first, at(0, 7)));
        announced.checkRollOpen(first, at(0, 7).plus(Duration.ofMinutes(30)));
        assertRule("class.not-published", () -> draft(1).checkRollOpen(first, at(0, 8)));
    }

    @Test
    void a_roll_may_come_in_until_the_class_is_closed() {
        TrainingClass held = running(1);
        held.followTimetable(at(2, 8));

        held.checkRollOpen(held.sessions().getFirst(), at(90, 8));
    }

    @Test
    void units_are_those_of_the_day_of_the_first_session() {
        assertThat(draft(2).referenceDate()).isEqualTo(FIRST_DAY);
        assertThat(draft(0, ClassInput.titled("Lớp").from(day(3), day(4))).referenceDate())
                .isEqualTo(day(3));
        assertThat(draft(0).referenceDate()).isEqualTo(LocalDate.of(2026, 8, 3));
    }

    @Test
    void a_copy_is_a_draft_on_other_days_with_the_same_hours_and_trainers() {
        TrainingClass original = draft(
                2,
                ClassInput.titled("Lớp")
                        .from(day(0), day(1))
                        .seats(70)
                        .registration(RegistrationMode.APPROVAL, at(-9, 8), at(-1, 17))
                        .document("12/KH-VPĐP", day(-30)));
        original.addTrainer(null, trainer());
        original.publish(NOW);

        TrainingClass copy = original.copy("LH-2026-0002", day(28), NOW);

        assertThat(copy.status()).isEqualTo(ClassStatus.DRAFT);
        assertThat(copy.copiedFrom()).isEqualTo(original.id());
        assertThat(copy.sessions()).extracting(Session::startsAt).containsExactly(at(28, 8), at(29, 8));
        ClassInput facts = copy.asInput(null);
        assertThat(facts.startsOn()).isEqualTo(day(28));
        assertThat(facts.endsOn()).isEqualTo(day(29));
        assertThat(facts.registrationClosesAt()).isEqualTo(at(27, 17));
        assertThat(facts.capacity()).isEqualTo(70);
        assertThat(facts.documentNumber()).isNull();
        assertThat(copy.sessions())
                .allSatisfy(session -> assertThat(session.asInput().trainers()).containsExactly(trainer()));
    }

    @Test
    void a_copy_does_not_take_the_online_room_along() {
        TrainingClass original = draft(0);
        original.addSession(
                new SessionInput(
                        "Buổi 1",
                        at(0, 8),
                        at(0, 11),
                        4,
                        "Zoom",
                        "https://example.org/j/1",
                        "1",
                        "secret",
                        null,
                        List.of()),
                NOW);

        SessionInput copied =
                original.copy("LH-2026-0002", day(7), NOW).sessions().getFirst().asInput();

        assertThat(copied.title()).isEqualTo("Buổi 1");
        assertThat(copied.tool()).isEqualTo("Zoom");
        assertThat(copied.link()).isNull();
        assertThat(copied.passcode()).isNull();
    }

    @Test
    void a_trainer_is_added_to_all_sessions_and_to_none_twice() {
        TrainingClass drawnUp = draft(3);

        assertThat(drawnUp.addTrainer(null, trainer())).hasSize(3);
        drawnUp.addTrainer(drawnUp.sessions().getFirst().id(), trainer());

        assertThat(drawnUp.sessions())
                .allSatisfy(session -> assertThat(session.trainers()).hasSize(1));
    }

    @Test
    void a_trainer_needs_a_session_of_the_class() {
        assertRule("class.no-session", () -> draft(0).addTrainer(null, trainer()));
        assertInvalid("sessionId", () -> draft(1).addTrainer(UUID.randomUUID(), trainer()));
    }

    private static TrainingClass draft(int sessions) {
        return draft(sessions, ClassInput.titled("Lớp"));
    }

    private static TrainingClass draft(int sessions, ClassInputBuilder input) {
        var drawnUp = new TrainingClass("LH-2026-0001", input.build().checked(), null, NOW);
        for (int i = 0; i < sessions; i++) {
            drawnUp.addSession(session(i), NOW);
        }
        return drawnUp;
    }

    private static TrainingClass published(int sessions) {
        TrainingClass published = draft(sessions);
        published.publish(NOW);
        return published;
    }

    private static TrainingClass running(int sessions) {
        TrainingClass running = published(sessions);
        running.followTimetable(at(0, 8));
        return running;
    }

    private static TrainingClass closed() {
        TrainingClass closed = published(1);
        closed.close(at(0, 11));
        return closed;
    }

    private static TrainingClass cancelled() {
        TrainingClass cancelled = draft(1);
        cancelled.cancel("Không tổ chức", NOW);
        return cancelled;
    }

    private static void edit(TrainingClass trainingClass, ClassInputBuilder input) {
        trainingClass.edit(input.build().checked(), null, NOW);
    }

    private static SessionInput session(int day) {
        return SessionInput.of(at(day, 8), at(day, 11)).checked(new InputCheck());
    }

    private static TrainerInput trainer() {
        return new TrainerInput("Trần Thị Bình", "TS", "Học viện", "+84912345678", null, null);
    }

    private static LocalDate day(int fromFirst) {
        return FIRST_DAY.plusDays(fromFirst);
    }

    private static Instant at(int day, int hour) {
        return day(day).atTime(hour, 0).atZone(VietnameseFormat.ZONE).toInstant();
    }

    private static void assertRule(String code, ThrowingCallable broken) {
        assertThatThrownBy(broken).isInstanceOf(RuleViolation.class).hasMessage(code);
    }

    private static void assertInvalid(String field, ThrowingCallable broken) {
        assertThatThrownBy(broken).isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.fields())
                .extracting(InvalidInput.Field::name)
                .containsExactly(field));
    }
}
