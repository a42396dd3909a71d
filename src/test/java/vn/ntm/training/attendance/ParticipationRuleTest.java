package vn.ntm.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.attendance.MarkStatus.ABSENT;
import static vn.ntm.training.attendance.MarkStatus.EXCUSED;
import static vn.ntm.training.attendance.MarkStatus.LATE;
import static vn.ntm.training.attendance.MarkStatus.LEFT_EARLY;
import static vn.ntm.training.attendance.MarkStatus.PRESENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.training.attendance.ParticipationRule.Counted;
import vn.ntm.training.attendance.ParticipationRule.Said;
import vn.ntm.training.attendance.ParticipationRule.Sitting;
import vn.ntm.training.course.CountingRule;

class ParticipationRuleTest {

    private static Set<Counted> counted(ParticipationRule rule, Map<UUID, MarkStatus> marks) {
        return rule.participations(marks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, mark -> new Said(mark.getValue(), null))));
    }

    private static boolean counts(int threshold, Said... ofMondayTuesdayFriday) {
        var rule = new ParticipationRule(CountingRule.ONCE_PER_CLASS_BY_MINUTES, threshold, SITTINGS);
        List<UUID> sessions = List.of(MONDAY, TUESDAY, FRIDAY);
        Map<UUID, Said> marks = new HashMap<>();
        for (int i = 0; i < ofMondayTuesdayFriday.length; i++) {
            marks.put(sessions.get(i), ofMondayTuesdayFriday[i]);
        }
        return !rule.participations(marks).isEmpty();
    }

    @Test
    void minutes_of_all_sessions_add_up_and_a_presence_without_minutes_is_the_whole_session() {
        assertThat(counts(180, new Said(PRESENT, null))).isTrue();
        assertThat(counts(181, new Said(PRESENT, null))).isFalse();
        assertThat(counts(181, new Said(PRESENT, null), new Said(LATE, 1))).isTrue();
        assertThat(counts(450, new Said(PRESENT, null), new Said(PRESENT, null), new Said(PRESENT, null)))
                .isTrue();
    }

    @Test
    void who_was_late_or_left_early_counts_with_the_minutes_that_were_written_down() {
        assertThat(counts(1, new Said(LATE, null), new Said(LEFT_EARLY, null))).isFalse();
        assertThat(counts(90, new Said(LATE, 45), new Said(LEFT_EARLY, 45))).isTrue();
        assertThat(counts(1, new Said(ABSENT, 60), new Said(EXCUSED, 60))).isFalse();
    }

    @Test
    void nobody_is_in_a_session_for_longer_than_it_lasts() {
        assertThat(counts(181, new Said(PRESENT, 600))).isFalse();
        assertThat(counts(180, new Said(PRESENT, 600))).isTrue();
    }

    private static final UUID MONDAY = new UUID(0, 1);
    private static final UUID TUESDAY = new UUID(0, 2);
    private static final UUID FRIDAY = new UUID(0, 3);
    private static final LocalDate DAY_OF_MONDAY = LocalDate.of(2024, 12, 30);
    private static final Map<UUID, LocalDate> DAYS =
            Map.of(MONDAY, DAY_OF_MONDAY, TUESDAY, DAY_OF_MONDAY.plusDays(1), FRIDAY, DAY_OF_MONDAY.plusDays(4));
    private static final Map<UUID, Sitting> SITTINGS = Map.of(
            MONDAY, new Sitting(DAYS.get(MONDAY), 180),
            TUESDAY, new Sitting(DAYS.get(TUESDAY), 180),
            FRIDAY, new Sitting(DAYS.get(FRIDAY), 90));
    private static final Counted ONCE = new Counted(null, DAY_OF_MONDAY);

    private final ParticipationRule once = new ParticipationRule(CountingRule.ONCE_PER_CLASS, 1, SITTINGS);
    private final ParticipationRule twoSessions = new ParticipationRule(CountingRule.ONCE_PER_CLASS, 2, SITTINGS);
    private final ParticipationRule perSession = new ParticipationRule(CountingRule.PER_SESSION, 1, SITTINGS);

    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "LATE", "LEFT_EARLY"})
    void whoever_was_in_the_room_for_a_part_of_the_session_counts(MarkStatus status) {
        assertThat(counted(once, Map.of(TUESDAY, status))).containsExactly(ONCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXCUSED", "ABSENT"})
    void whoever_was_not_in_the_room_does_not_count(MarkStatus status) {
        assertThat(counted(once, Map.of(TUESDAY, status))).isEmpty();
        assertThat(counted(perSession, Map.of(TUESDAY, status))).isEmpty();
    }

    @Test
    void nobody_counts_without_a_mark() {
        assertThat(counted(once, Map.of())).isEmpty();
        assertThat(counted(perSession, Map.of())).isEmpty();
    }

    @Test
    void once_per_class_is_once_however_many_sessions() {
        assertThat(counted(once, Map.of(MONDAY, PRESENT, TUESDAY, LATE, FRIDAY, PRESENT)))
                .containsExactly(ONCE);
    }

    @Test
    void a_class_counts_on_the_day_of_its_first_session_also_for_those_who_came_later() {
        assertThat(counted(once, Map.of(FRIDAY, PRESENT))).containsExactly(ONCE);
    }

    @Test
    void below_the_threshold_of_sessions_nobody_counts() {
        assertThat(counted(twoSessions, Map.of(MONDAY, PRESENT, TUESDAY, ABSENT, FRIDAY, EXCUSED)))
                .isEmpty();
        assertThat(counted(twoSessions, Map.of(MONDAY, LEFT_EARLY, FRIDAY, LATE)))
                .containsExactly(ONCE);
    }

    @Test
    void per_session_each_session_counts_on_its_own_day() {
        assertThat(counted(perSession, Map.of(MONDAY, PRESENT, TUESDAY, ABSENT, FRIDAY, LATE)))
                .containsExactlyInAnyOrder(new Counted(MONDAY, DAY_OF_MONDAY), new Counted(FRIDAY, DAYS.get(FRIDAY)));
    }
}
