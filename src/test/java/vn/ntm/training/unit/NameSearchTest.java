package vn.ntm.training.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.unit.SearchHit.Closeness;

class NameSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    private final UnitCatalogue catalogue = new Atlas()
            .old("54", "Tỉnh Phú Yên", null)
            .old("563", "Huyện Phú Hòa", "54")
            .old("22315", "Xã Hòa An", "563")
            .old("22309", "Xã Hòa Hội", "563")
            .old("01", "Thành phố Hà Nội", null)
            .old("277", "Huyện Chương Mỹ", "01")
            .old("10030", "Xã Tân Tiến", "277")
            .old("10031", "Xã Tân Tiến", "563")
            .old("760", "Quận 1", "01")
            .old("26740", "Phường 05", "760")
            .today("66", "Tỉnh Đắk Lắk", null)
            .today("22319", "Xã Phú Hòa 1", "66")
            .today("22015", "Phường Tuy Hòa", "66")
            .today("24000", "Xã Hóa An", "66")
            .today("24001", "Xã Hòa An", "66")
            .today("24002", "Xã Hòa An Đông", "66")
            .today("75", "Tỉnh Đồng Nai", null, Atlas.MERGER, LocalDate.of(2026, 4, 30))
            .today("75", "Thành phố Đồng Nai", null, LocalDate.of(2026, 4, 30), null)
            .whole("54", "66")
            .divided("22315", "22015", "22319")
            .whole("22309", "22319")
            .catalogue();
    private final NameSearch search = new NameSearch(catalogue, new NameIndex(catalogue));

    @Test
    void accents_that_are_typed_come_first_then_the_same_without_accents_then_names_that_only_begin_so() {
        assertThat(search.hits("hoà an", Optional.empty(), TODAY))
                .extracting(
                        SearchHit::closeness,
                        hit -> catalogue.path(hit.shown(), TODAY).text())
                .containsExactly(
                        tuple(Closeness.EXACT, "Xã Hòa An, Tỉnh Đắk Lắk"),
                        tuple(Closeness.EXACT, "Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên"),
                        tuple(Closeness.SAME_WITHOUT_ACCENTS, "Xã Hóa An, Tỉnh Đắk Lắk"),
                        tuple(Closeness.BEGINNING, "Xã Hòa An Đông, Tỉnh Đắk Lắk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tan tien, chuong my", "tan tien chuong my", "xã tân tiến huyện chương mỹ", "x. tân tiến, h. chương mỹ",
                "tan tien, chuong m", "tan tien, ha noi", "tan tien chuong my ha noi", "Tân Tiến; Chương Mỹ; TP Hà Nội"
            })
    void what_a_unit_lies_in_tells_namesakes_apart(String text) {
        assertThat(paths(text)).containsExactly("Xã Tân Tiến, Huyện Chương Mỹ, Thành phố Hà Nội");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p5", "P.5", "p. 05", "phường 5", "phuong 05 quan 1", "p5, q1"})
    void numbers_are_found_however_they_are_written(String text) {
        assertThat(paths(text)).first().isEqualTo("Phường 05, Quận 1, Thành phố Hà Nội");
    }

    @Test
    void a_type_that_is_typed_leaves_out_other_levels() {
        assertThat(paths("phu hoa")).contains("Huyện Phú Hòa, Tỉnh Phú Yên", "Xã Phú Hòa 1, Tỉnh Đắk Lắk");
        assertThat(paths("h. phu hoa")).containsExactly("Huyện Phú Hòa, Tỉnh Phú Yên");
    }

    @Test
    void a_unit_is_found_once_by_the_name_that_fits() {
        assertThat(paths("dong nai")).containsExactly("Thành phố Đồng Nai");
        assertThat(paths("tinh dong nai")).containsExactly("Tỉnh Đồng Nai");
    }

    @Test
    void on_a_day_only_units_of_that_day_are_found() {
        assertThat(hits("hoa an", LocalDate.of(2024, 6, 1)))
                .extracting(hit -> hit.shown().unitId())
                .containsExactly(Atlas.old("22315"));
    }

    @Test
    void on_a_day_an_old_name_leads_to_what_the_unit_became() {
        assertThat(hits("hoa an, phu yen", TODAY))
                .extracting(hit -> hit.shown().unitId())
                .containsExactlyInAnyOrder(Atlas.today("22015"), Atlas.today("22319"));
        assertThat(hits("hoa hoi", TODAY)).singleElement().satisfies(hit -> {
            assertThat(hit.shown().unitId()).isEqualTo(Atlas.today("22319"));
            assertThat(hit.former()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "%", "_", "\\", "\u0000", "😀", ",,;", "\uD800", "(((", "zzzz"})
    void odd_text_finds_nothing(String text) {
        assertThat(paths(text)).isEmpty();
    }

    private List<String> paths(String text) {
        return search.hits(text, Optional.empty(), TODAY).stream()
                .map(hit -> catalogue.path(hit.shown(), TODAY).text())
                .toList();
    }

    private List<SearchHit> hits(String text, LocalDate day) {
        return search.hits(text, Optional.of(day), TODAY);
    }
}
