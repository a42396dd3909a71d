package vn.ntm.training.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.shared.text.Vietnamese;

/** The rules of {@link UnitMatching} against every unit of the country. */
@QuarkusTest
class MatchingOfAllUnitsTest {

    private static final LocalDate LAST_DAY_OF_L63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 8, 3);

    @Inject
    UnitMatching matching;

    @Inject
    UnitCatalogue catalogue;

    private record Answer(UnitVersion asked, UnitMatch match) {}

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-01", "2024-06-01", "2025-06-30", "2025-07-01", "2026-08-03"})
    void every_unit_of_a_day_is_found_by_its_names(LocalDate day) {
        assertThat(answers(day, day, UnaryOperator.identity()))
                .hasSizeGreaterThan(3_000)
                .allMatch(answer -> answer.match instanceof UnitMatch.One(UnitPath unit, String note)
                        && unit.lowest() == answer.asked.unitId()
                        && note == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-01", "2026-08-03"})
    void without_accents_only_true_namesakes_are_asked_back(LocalDate day) {
        List<Answer> doubtful = answers(day, day, Vietnamese::fold).stream()
                .filter(answer -> !(answer.match instanceof UnitMatch.One(UnitPath unit, var note)
                        && unit.lowest() == answer.asked.unitId()))
                .toList();
        assertThat(doubtful)
                .hasSizeLessThan(50)
                .allMatch(answer -> answer.match instanceof UnitMatch.Several(List<String> candidates)
                        && candidates.size() == 2
                        && candidates.contains(catalogue.path(answer.asked, day).text()));
    }

    @Test
    void eight_pairs_of_communes_of_today_are_the_same_without_accents() {
        assertThat(answers(IN_2026, IN_2026, Vietnamese::fold))
                .filteredOn(answer -> answer.match instanceof UnitMatch.Several)
                .hasSize(16);
    }

    @Test
    void an_old_name_leads_to_the_unit_of_today_or_is_asked_back_but_never_elsewhere() {
        List<Answer> answers = answers(LAST_DAY_OF_L63, IN_2026, UnaryOperator.identity());
        assertThat(answers)
                .filteredOn(answer -> answer.match instanceof UnitMatch.One)
                .hasSizeGreaterThan(9_500)
                .allMatch(answer -> ((UnitMatch.One) answer.match).unit().lowest() == today(answer.asked.unitId()));
        assertThat(answers)
                .filteredOn(answer -> answer.asked.level() == UnitLevel.COMMUNE)
                .noneMatch(answer -> answer.match instanceof UnitMatch.None);
    }

    private long today(long unitId) {
        UnitToday today = catalogue.today(unitId).orElseThrow();
        return today.communeId() == null ? today.provinceId() : today.communeId();
    }

    /** Each unit of a day, written in three columns, and what it is taken for on another day. */
    private List<Answer> answers(LocalDate day, LocalDate on, UnaryOperator<String> writing) {
        return catalogue
                .all()
                .filter(version -> version.validOn(day))
                .map(version -> {
                    List<UnitVersion> lineage = catalogue.lineage(version, day);
                    return new Answer(
                            version,
                            matching.match(
                                    cell(lineage, UnitLevel.COMMUNE, writing),
                                    cell(lineage, UnitLevel.DISTRICT, writing),
                                    cell(lineage, UnitLevel.PROVINCE, writing),
                                    on));
                })
                .toList();
    }

    private static String cell(List<UnitVersion> lineage, UnitLevel level, UnaryOperator<String> writing) {
        return lineage.stream()
                .filter(version -> version.level() == level)
                .map(version -> writing.apply(version.name()))
                .findFirst()
                .orElse(null);
    }
}
