package vn.ntm.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.attendance.MarkStatus.ABSENT;
import static vn.ntm.training.attendance.MarkStatus.EXCUSED;
import static vn.ntm.training.attendance.MarkStatus.LATE;
import static vn.ntm.training.attendance.MarkStatus.LEFT_EARLY;
import static vn.ntm.training.attendance.MarkStatus.PRESENT;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.training.attendance.ParticipationRule.Counted;
import vn.ntm.training.course.CountingRule;

class ParticipationRuleTest {

    private static final UUID MONDAY = new UUID(0, 1);
    private static final UUID TUESDAY = new UUID(0, 2);
    private static final UUID FRIDAY = new UUID(0, 3);
    private static final LocalDate DAY_OF_MONDAY = LocalDate.of(2024, 12, 30);
    private static final Map<UUID, LocalDate> DAYS =
            Map.of(MONDAY, DAY_OF_MONDAY, TUESDAY, DAY_OF_MONDAY.plusDays(1), FRIDAY, DAY_OF_MONDAY.plusDays(4));
    private static final Counted ONCE = new Counted(null, DAY_OF_MONDAY);

    private final ParticipationRule once = new ParticipationRule(CountingRule.ONCE_PER_CLASS, 1, DAYS);
    private final ParticipationRule twoSessions = new ParticipationRule(CountingRule.ONCE_PER_CLASS, 2, DAYS);
    private final ParticipationRule perSession = new ParticipationRule(CountingRule.PER_SESSION, 1, DAYS);

    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "LATE", "LEFT_EARLY"})
    void whoever_was_in_the_room_for_a_part_of_the_session_counts(MarkStatus status) {
        assertThat(once.participations(Map.of(TUESDAY, status))).containsExactly(ONCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXCUSED", "ABSENT"})
    void whoever_was_not_in_the_room_does_not_count(MarkStatus status) {
        assertThat(once.participations(Map.of(TUESDAY, status))).isEmpty();
        assertThat(perSession.participations(Map.of(TUESDAY, status))).isEmpty();
    }

    @Test
    void nobody_counts_without_a_mark() {
        assertThat(once.participations(Map.of())).isEmpty();
        assertThat(perSession.participations(Map.of())).isEmpty();
    }

    @Test
    void once_per_class_is_once_however_many_sessions() {
        assertThat(once.participations(Map.of(MONDAY, PRESENT, TUESDAY, LATE, FRIDAY, PRESENT)))
                .containsExactly(ONCE);
    }

    @Test
    void a_class_counts_on_the_day_of_its_first_session_also_for_those_who_came_later() {
        assertThat(once.participations(Map.of(FRIDAY, PRESENT))).containsExactly(ONCE);
    }

    @Test
    void below_the_threshold_of_sessions_nobody_counts() {
        assertThat(twoSessions.participations(Map.of(MONDAY, PRESENT, TUESDAY, ABSENT, FRIDAY, EXCUSED)))
                .isEmpty();
        assertThat(twoSessions.participations(Map.of(MONDAY, LEFT_EARLY, FRIDAY, LATE)))
                .containsExactly(ONCE);
    }

    @Test
    void per_session_each_session_counts_on_its_own_day() {
        assertThat(perSession.participations(Map.of(MONDAY, PRESENT, TUESDAY, ABSENT, FRIDAY, LATE)))
                .containsExactlyInAnyOrder(new Counted(MONDAY, DAY_OF_MONDAY), new Counted(FRIDAY, DAYS.get(FRIDAY)));
    }
}
