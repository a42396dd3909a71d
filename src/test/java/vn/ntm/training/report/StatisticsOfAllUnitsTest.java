package vn.ntm.training.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;

/** A year with every kind of unit that there was, and what becomes of it in every breakdown. */
@QuarkusTest
class StatisticsOfAllUnitsTest {

    private static final int MOST_DIMENSIONS = 4;
    private static final LocalDate MAY = LocalDate.of(2024, 5, 20);

    @Inject
    GivenRows rows;

    @Inject
    GivenAttendance attendance;

    @Inject
    StatisticsReader reader;

    /** Of this test's own: its rows are told from those of others by it. */
    private final String curriculum = "T-" + UUID.randomUUID();

    @BeforeEach
    void a_year_with_all_kinds_of_units() {
        attendance.aMixedYear(curriculum);
    }

    @Test
    void totals_equal_the_sum_of_their_rows_however_they_are_broken_down() {
        for (List<Dimension> dimensions : combinations()) {
            check(question(Basis.AS_HELD, false, dimensions));
            if (!dimensions.contains(Dimension.DISTRICT)) {
                check(question(Basis.CURRENT, false, dimensions));
                check(question(Basis.CURRENT, true, dimensions));
            }
        }
    }

    private void check(StatisticsQuery query) {
        Statistics answer = reader.answer(query, Language.VI);
        String asked = query.groupBy() + " " + query.basis() + " " + query.allocatesSplit();
        assertThat(answer.totals().participations()).as(asked).isEqualTo(9);
        assertThat(answer.totals().declared()).as(asked).isEqualTo(100);
        assertThat(sum(answer.rows(), Figures::participations)).as(asked).isEqualTo(9);
        assertThat(sum(answer.rows(), Figures::declared)).as(asked).isEqualTo(100);
        List<StatisticsRow> unallocated = answer.rows().stream()
                .filter(row -> Boolean.TRUE.equals(row.keys().get("unallocated")))
                .toList();
        assertThat(sum(unallocated, Figures::participations))
                .as(asked)
                .isEqualTo(answer.unallocated().participations());
        assertThat(sum(unallocated, Figures::declared))
                .as(asked)
                .isEqualTo(answer.unallocated().declared());
    }

    @Test
    void by_the_provinces_of_today_nothing_is_in_doubt() {
        Statistics answer = reader.answer(question(Basis.CURRENT, false, List.of(Dimension.PROVINCE)), Language.VI);
        assertThat(answer.unallocated().participations()).isZero();
        assertThat(answer.rows()).allSatisfy(row -> assertThat(row.estimated()).isZero());
        assertThat(row(answer, "province", "Tỉnh Đắk Lắk").figures().participations())
                .isEqualTo(5);
    }

    @Test
    void by_the_communes_of_today_only_divided_communes_are_in_doubt() {
        Statistics answer = reader.answer(question(Basis.CURRENT, false, List.of(Dimension.COMMUNE)), Language.VI);
        assertThat(answer.unallocated()).isEqualTo(new Figures(1, 2, 2, 70));
        assertThat(answer.rows().stream()
                        .filter(row -> Boolean.TRUE.equals(row.keys().get("unallocated")))
                        .map(row -> row.keys().get("province")))
                .containsExactlyInAnyOrder("Tỉnh Đắk Lắk", "Tỉnh Hà Tĩnh");
        StatisticsRow island = row(answer, "commune", "Đặc khu Côn Đảo");
        assertThat(island.figures().participations()).isEqualTo(1);
        assertThat(island.estimated()).isZero();
        assertThat(answer.rows().stream().mapToLong(StatisticsRow::estimated).sum())
                .as("the ward of which nobody knows whether it was merged as a whole")
                .isEqualTo(1);
    }

    @Test
    void on_request_a_divided_commune_counts_for_its_main_part_where_one_is_known() {
        Statistics answer = reader.answer(question(Basis.CURRENT, true, List.of(Dimension.COMMUNE)), Language.VI);
        assertThat(answer.unallocated()).isEqualTo(new Figures(1, 1, 1, 0));
        assertThat(answer.rows().stream().mapToLong(StatisticsRow::estimated).sum())
                .isEqualTo(2);
    }

    @Test
    void communes_and_districts_are_told_with_what_they_lie_in_because_names_repeat() {
        Statistics answer = reader.answer(question(Basis.AS_HELD, false, List.of(Dimension.COMMUNE)), Language.VI);
        assertThat(row(answer, "commune", "Xã Hòa Tân Tây").keys())
                .containsEntry("district", "Huyện Tây Hòa")
                .containsEntry("province", "Tỉnh Phú Yên");
        assertThat(answer.rows().stream().filter(row -> row.keys().get("commune") == null))
                .as("a district, a province, an island district, the Ministry with the whole country")
                .hasSize(4);
    }

    @Test
    void the_rules_of_the_classes_that_are_counted_are_told() {
        assertThat(reader.answer(question(Basis.AS_HELD, false, List.of()), Language.VI)
                        .rule())
                .contains("ít nhất 1 buổi")
                .doesNotContain("mỗi buổi có mặt");
        GivenClass bySession = rows.countingSessions(MAY).teaching(curriculum);
        attendance.all(bySession, bySession.registered("Cán bộ", null, CadreLevel.CENTRAL, null));
        assertThat(reader.answer(question(Basis.AS_HELD, false, List.of()), Language.EN)
                        .rule())
                .contains("at least one session")
                .contains("one for each session");
    }

    @Test
    void a_unit_that_ended_is_not_asked_for_in_the_areas_of_today() {
        long phuYen = rows.unit("L63", "54", MAY).lowest();
        assertThat(reader.answer(question(Basis.AS_HELD, phuYen), Language.VI)
                        .totals()
                        .participations())
                .isEqualTo(4);
        assertThatThrownBy(() -> reader.answer(question(Basis.CURRENT, phuYen), Language.VI))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("unit-not-today");
    }

    private static StatisticsRow row(Statistics answer, String key, String name) {
        return answer.rows().stream()
                .filter(row -> Objects.equals(row.keys().get(key), name))
                .findFirst()
                .orElseThrow();
    }

    private static long sum(List<StatisticsRow> rows, ToLongFunction<Figures> figure) {
        return rows.stream().map(StatisticsRow::figures).mapToLong(figure).sum();
    }

    /** All sets of one to four dimensions. */
    private static List<List<Dimension>> combinations() {
        List<List<Dimension>> combinations = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            for (List<Dimension> shorter : List.copyOf(combinations)) {
                if (shorter.size() < MOST_DIMENSIONS) {
                    List<Dimension> longer = new ArrayList<>(shorter);
                    longer.add(dimension);
                    combinations.add(longer);
                }
            }
            combinations.add(List.of(dimension));
        }
        return combinations;
    }

    private StatisticsQuery question(Basis basis, boolean allocatesSplit, List<Dimension> dimensions) {
        return question(basis, allocatesSplit, dimensions, null);
    }

    private StatisticsQuery question(Basis basis, long unitId) {
        return question(basis, false, List.of(), unitId);
    }

    private StatisticsQuery question(Basis basis, boolean allocatesSplit, List<Dimension> dimensions, Long unitId) {
        return new StatisticsQuery(
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 31),
                dimensions,
                basis,
                TestClock.START,
                unitId,
                null,
                null,
                curriculum,
                null,
                allocatesSplit);
    }
}
