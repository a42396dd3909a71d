package vn.ntm.training.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

@QuarkusTest
class UnitsTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 8, 3);

    @Inject
    Units units;

    @Test
    void a_commune_of_2024_lies_in_a_district_and_a_province() {
        UnitView hoaAn = commune("L63", "22315", IN_2024);
        assertThat(hoaAn.path()).isEqualTo("Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên");
        UnitPath path = units.pathOn(hoaAn.id(), IN_2024);
        assertThat(path.lowest()).isEqualTo(hoaAn.id());
        assertThat(path.districtId()).isEqualTo(hoaAn.parentId());
        assertThat(units.requireOn(path.provinceId(), IN_2024).name()).isEqualTo("Tỉnh Phú Yên");
    }

    @Test
    void there_are_no_districts_in_2026() {
        UnitView phuHoa = commune("N34", "22319", IN_2026);
        UnitPath path = units.pathOn(phuHoa.id(), IN_2026);
        assertThat(path.districtId()).isNull();
        assertThat(path.text()).isEqualTo("Xã Phú Hòa 1, Tỉnh Đắk Lắk");
    }

    @Test
    void a_province_keeps_its_id_when_it_becomes_a_city() {
        assertThat(province("N34", "75", LocalDate.of(2026, 4, 29)).name()).isEqualTo("Tỉnh Đồng Nai");
        assertThat(province("N34", "75", LocalDate.of(2026, 4, 30)))
                .returns("Thành phố Đồng Nai", UnitView::name)
                .returns(province("N34", "75", LocalDate.of(2026, 4, 29)).id(), UnitView::id);
    }

    @Test
    void a_unit_that_ended_cannot_be_used_any_more() {
        long hoaAn = commune("L63", "22315", IN_2024).id();
        assertThat(units.findOn(hoaAn, IN_2026)).isEmpty();
        assertThatThrownBy(() -> units.requireOn(hoaAn, IN_2026))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.code()).isEqualTo("unit.not-valid-on");
                    assertThat(violation.arguments())
                            .containsExactly("Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên", "03/08/2026");
                });
    }

    @Test
    void an_id_that_never_was_is_not_found() {
        assertThatThrownBy(() -> units.pathOn(999_999_999, IN_2026)).isInstanceOf(NotFound.class);
    }

    @Test
    void communes_are_listed_by_province_and_by_district() {
        UnitView hoaAn = commune("L63", "22315", IN_2024);
        assertThat(units.communesOn(hoaAn.parentId(), IN_2024)).contains(hoaAn).hasSize(9);
        assertThat(units.communesOn(province("L63", "54", IN_2024).id(), IN_2024))
                .contains(hoaAn)
                .hasSize(110);
        assertThat(units.communesOn(hoaAn.parentId(), IN_2026)).isEmpty();
    }

    @Test
    void a_unit_lies_within_itself_and_whatever_is_above_it() {
        UnitView hoaAn = commune("L63", "22315", IN_2024);
        long phuYen = province("L63", "54", IN_2024).id();
        assertThat(List.of(hoaAn.id(), hoaAn.parentId(), phuYen))
                .allSatisfy(area -> assertThat(units.lieWithin(hoaAn.id(), Set.of(area), IN_2024))
                        .isTrue());
        assertThat(units.lieWithin(phuYen, Set.of(hoaAn.id()), IN_2024)).isFalse();
        assertThat(units.lieWithin(hoaAn.id(), Set.of(), IN_2024)).isFalse();
    }

    @Test
    void an_old_unit_lies_within_the_areas_of_today() {
        long hoaHoi = commune("L63", "22309", IN_2024).id();
        long dakLak = province("N34", "66", IN_2026).id();
        long phuHoa = commune("N34", "22319", IN_2026).id();
        assertThat(units.lieWithin(hoaHoi, Set.of(dakLak), IN_2024)).isTrue();
        assertThat(units.lieWithin(hoaHoi, Set.of(phuHoa), IN_2026)).isTrue();
        assertThat(units.lieWithin(phuHoa, Set.of(hoaHoi), IN_2026)).isFalse();
    }

    @Test
    void a_commune_that_was_divided_lies_within_the_province_of_today_only() {
        long hoaAn = commune("L63", "22315", IN_2024).id();
        assertThat(units.lieWithin(hoaAn, Set.of(province("N34", "66", IN_2026).id()), IN_2026))
                .isTrue();
        assertThat(units.lieWithin(
                        hoaAn, Set.of(commune("N34", "22319", IN_2026).id()), IN_2026))
                .isFalse();
    }

    private UnitView province(String era, String code, LocalDate on) {
        return units.provincesOn(on).stream()
                .filter(unit -> unit.era().equals(era) && unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private UnitView commune(String era, String code, LocalDate on) {
        return units.provincesOn(on).stream()
                .flatMap(province -> units.communesOn(province.id(), on).stream())
                .filter(unit -> unit.era().equals(era) && unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
