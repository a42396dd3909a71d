package vn.ntm.training.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.unit.Atlas.old;
import static vn.ntm.training.unit.Atlas.today;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitMatchingTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 8, 3);

    private final UnitCatalogue catalogue = new Atlas()
            .old("54", "Tỉnh Phú Yên", null)
            .old("563", "Huyện Phú Hòa", "54")
            .old("22315", "Xã Hòa An", "563")
            .old("22309", "Xã Hòa Hội", "563")
            .old("22319", "Thị trấn Phú Hòa", "563")
            .old("22060", "Xã Tân Hoa", "563")
            .old("558", "Thị xã Sông Cầu", "54")
            .old("22052", "Xã Xuân Lộc", "558")
            .old("66", "Tỉnh Đắk Lắk", null)
            .old("654", "Huyện Krông Pắc", "66")
            .old("24511", "Xã Hòa An", "654")
            .old("24412", "Thị trấn M'Drắk", "654")
            .old("77", "Tỉnh Bà Rịa - Vũng Tàu", null)
            .old("755", "Huyện Côn Đảo", "77")
            .old("87", "Tỉnh Đồng Tháp", null)
            .old("866", "Thành phố Cao Lãnh", "87")
            .old("873", "Huyện Cao Lãnh", "87")
            .old("29893", "Phường Hòa Thuận", "866")
            .old("29894", "Xã Mỹ Tân", "866", Atlas.FIRST_DAY, LocalDate.of(2024, 11, 1))
            .old("29894", "Phường Mỹ Tân", "866", LocalDate.of(2024, 11, 1), Atlas.MERGER)
            .old("29895", "Xã Tân Mỹ", "866", Atlas.FIRST_DAY, LocalDate.of(2024, 11, 1))
            .today("66", "Tỉnh Đắk Lắk", null)
            .today("22319", "Xã Phú Hòa 1", "66")
            .today("22015", "Phường Tuy Hòa", "66")
            .today("22052", "Phường Xuân Lộc", "66")
            .today("22053", "Xã Sông Cầu", "66")
            .today("24500", "Xã Tân Hòa", "66")
            .today("24501", "Xã Tân Hóa", "66")
            .today("79", "Thành phố Hồ Chí Minh", null)
            .today("26732", "Đặc khu Côn Đảo", "79")
            .today("82", "Tỉnh Đồng Tháp", null)
            .today("29893", "Phường Cao Lãnh", "82")
            .whole("54", "66")
            .whole("66", "66")
            .whole("77", "79")
            .whole("87", "82")
            .divided("22315", "22015", "22319")
            .whole("22309", "22319")
            .whole("22060", "22319")
            .whole("22319", "22319")
            .whole("22052", "22053")
            .whole("24511", "24500")
            .whole("24412", "24501")
            .whole("755", "26732")
            .whole("29893", "29893")
            .whole("29894", "29893")
            .main("29895", "29894", LocalDate.of(2024, 11, 1))
            .alias(today("79"), "TPHCM")
            .catalogue();
    private final UnitMatching matching = new UnitMatching(catalogue, new NameIndex(catalogue));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xã Hòa An           | Huyện Phú Hòa | Tỉnh Phú Yên
            hòa an              | phú hòa       | phú yên
            xa hoa an           | phu hoa       | phu yen
            X. Hoà An           | H. Phú Hoà    | T. Phú Yên
            X.Hòa An            | H.Phú Hòa     | Phú Yên
              XÃ  HÒA  AN       | HUYỆN PHÚ HÒA | TỈNH PHÚ YÊN
            UBND xã Hòa An      | Phú Hòa       | Phú Yên
            Hòa An              |               | Phú Yên
            Hòa An              | Phú Hòa       |
            Xã Hòa An, huyện Phú Hòa, tỉnh Phú Yên ||
            xã Hòa An huyện Phú Hòa tỉnh Phú Yên   ||
            Thôn Đông Bình, xã Hòa An, Phú Hòa     || Phú Yên
            Thôn 2 xã Hòa An    | Phú Hòa       | Phú Yên
            """)
    void a_commune_is_found_however_its_name_is_typed(String commune, String district, String province) {
        assertThat(matching.match(commune, district, province, IN_2024))
                .isEqualTo(new UnitMatch.One(
                        new UnitPath(old("22315"), old("563"), old("54"), "Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên"),
                        null));
    }

    @Test
    void text_of_a_mac_is_understood() {
        assertThat(one(Normalizer.normalize("Xã Hòa An", Normalizer.Form.NFD), "Phú Hòa", null, IN_2024)
                        .unit())
                .returns(old("22315"), UnitPath::lowest);
    }

    @Test
    void punctuation_and_spelling_of_names_of_minority_languages_do_not_matter() {
        assertThat(one("TT. MDrắk", null, "Đắk Lắk", IN_2024).unit()).returns(old("24412"), UnitPath::lowest);
        assertThat(one("m drak", null, "dak lak", IN_2024).unit()).returns(old("24412"), UnitPath::lowest);
    }

    @Test
    void a_name_that_stands_for_two_communes_is_asked_back() {
        assertThat(matching.match("Hòa An", null, null, IN_2024))
                .isEqualTo(new UnitMatch.Several(
                        List.of("Xã Hòa An, Huyện Krông Pắc, Tỉnh Đắk Lắk", "Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên")));
    }

    @Test
    void accents_decide_between_names_that_are_the_same_without() {
        assertThat(one("Xã Tân Hoà", null, "Đắk Lắk", IN_2026).unit()).returns(today("24500"), UnitPath::lowest);
        assertThat(one("Tân Hóa", null, "Đắk Lắk", IN_2026).unit()).returns(today("24501"), UnitPath::lowest);
    }

    @Test
    void without_accents_such_names_are_asked_back() {
        assertThat(matching.match("tan hoa", null, "dak lak", IN_2026))
                .isEqualTo(new UnitMatch.Several(List.of("Xã Tân Hòa, Tỉnh Đắk Lắk", "Xã Tân Hóa, Tỉnh Đắk Lắk")));
    }

    @Test
    void an_old_name_with_the_right_accents_comes_before_a_name_of_today_with_others() {
        assertThat(one("Xã Tân Hoa", null, "Đắk Lắk", IN_2026).unit()).returns(today("22319"), UnitPath::lowest);
    }

    @Test
    void a_city_in_the_column_of_provinces_is_understood() {
        assertThat(one("Hòa Thuận", null, "TP Cao Lãnh", IN_2024).unit()).returns(old("29893"), UnitPath::lowest);
    }

    @Test
    void the_type_tells_a_city_from_the_district_of_the_same_name() {
        assertThat(one(null, "TP. Cao Lãnh", "Đồng Tháp", IN_2024).unit()).returns(old("866"), UnitPath::lowest);
        assertThat(one(null, "H. Cao Lãnh", "Đồng Tháp", IN_2024).unit()).returns(old("873"), UnitPath::lowest);
        assertThat(matching.match(null, "Cao Lãnh", "Đồng Tháp", IN_2024)).isInstanceOf(UnitMatch.Several.class);
    }

    @Test
    void without_a_commune_the_district_or_the_province_is_the_unit() {
        assertThat(one(" ", "Phú Hòa", "Phú Yên", IN_2024).unit())
                .isEqualTo(new UnitPath(null, old("563"), old("54"), "Huyện Phú Hòa, Tỉnh Phú Yên"));
        assertThat(one("", "", "Phú Yên", IN_2024).unit())
                .isEqualTo(new UnitPath(null, null, old("54"), "Tỉnh Phú Yên"));
        assertThat(one("Huyện Phú Hòa, Phú Yên", null, null, IN_2024).unit()).returns(old("563"), UnitPath::lowest);
    }

    @Test
    void an_old_province_goes_on_in_the_new_one() {
        assertThat(one(null, null, "Phú Yên", IN_2026))
                .isEqualTo(new UnitMatch.One(
                        new UnitPath(null, null, today("66"), "Tỉnh Đắk Lắk"),
                        "Tên cũ “Tỉnh Phú Yên”, nay là “Tỉnh Đắk Lắk”."));
    }

    @Test
    void an_old_commune_that_went_whole_into_a_new_one_is_taken_with_a_note() {
        assertThat(one("Hòa Hội", "Phú Hòa", "Phú Yên", IN_2026))
                .isEqualTo(new UnitMatch.One(
                        new UnitPath(today("22319"), null, today("66"), "Xã Phú Hòa 1, Tỉnh Đắk Lắk"),
                        "Tên cũ “Xã Hòa Hội, Huyện Phú Hòa, Tỉnh Phú Yên”, nay là “Xã Phú Hòa 1, Tỉnh Đắk Lắk”."));
        assertThat(one("Hòa Hội", null, "Đắk Lắk", IN_2026).unit()).returns(today("22319"), UnitPath::lowest);
    }

    @Test
    void an_old_commune_that_was_divided_is_asked_back() {
        assertThat(matching.match("Xã Hòa An", "Phú Hòa", "Phú Yên", IN_2026))
                .isEqualTo(new UnitMatch.Several(List.of(
                        "Phường Tuy Hòa, Tỉnh Đắk Lắk (trước là Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên)",
                        "Xã Phú Hòa 1, Tỉnh Đắk Lắk (trước là Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên)")));
    }

    @Test
    void a_merger_of_which_nobody_knows_whether_it_was_whole_is_asked_back() {
        assertThat(matching.match("Xã Tân Mỹ", "Cao Lãnh", "Đồng Tháp", LocalDate.of(2025, 1, 1)))
                .isEqualTo(
                        new UnitMatch.Several(
                                List.of(
                                        "Phường Mỹ Tân, Thành phố Cao Lãnh, Tỉnh Đồng Tháp (trước là Xã Tân Mỹ, Thành phố Cao Lãnh, Tỉnh Đồng Tháp)")));
    }

    @Test
    void a_new_commune_is_found_under_its_old_province_and_district() {
        assertThat(one("Xã Phú Hòa 1", null, "Phú Yên", IN_2026).unit()).returns(today("22319"), UnitPath::lowest);
        assertThat(one("Xã Phú Hòa 1", "Phú Hòa", "Phú Yên", IN_2026).unit()).returns(today("22319"), UnitPath::lowest);
    }

    @Test
    void a_district_that_nobody_knows_is_not_needed_in_2026() {
        assertThat(one("Xã Phú Hòa 1", "Văn phòng", "Đắk Lắk", IN_2026).unit())
                .returns(today("22319"), UnitPath::lowest);
        assertThat(none("Xã Hòa An", "Văn phòng", "Phú Yên", IN_2024))
                .isEqualTo("Không có huyện hoặc tỉnh nào tên “Văn phòng”.");
    }

    @Test
    void a_former_district_that_contradicts_the_rest_makes_the_row_doubtful() {
        assertThat(matching.match("Xã Phú Hòa 1", "Krông Pắc", "Đắk Lắk", IN_2026))
                .isEqualTo(new UnitMatch.Several(List.of("Xã Phú Hòa 1, Tỉnh Đắk Lắk")));
    }

    @Test
    void the_same_name_today_and_in_the_past_is_asked_back_when_the_type_says_past() {
        assertThat(matching.match("Xã Xuân Lộc", null, "Đắk Lắk", IN_2026))
                .isEqualTo(new UnitMatch.Several(List.of(
                        "Phường Xuân Lộc, Tỉnh Đắk Lắk",
                        "Xã Sông Cầu, Tỉnh Đắk Lắk (trước là Xã Xuân Lộc, Thị xã Sông Cầu, Tỉnh Phú Yên)")));
        assertThat(one("Xuân Lộc", null, "Đắk Lắk", IN_2026).unit()).returns(today("22052"), UnitPath::lowest);
    }

    @Test
    void a_unit_that_changed_its_type_is_found_by_either_name() {
        assertThat(one("Phường Mỹ Tân", "TP Cao Lãnh", "Đồng Tháp", IN_2024))
                .isEqualTo(new UnitMatch.One(
                        new UnitPath(
                                old("29894"), old("866"), old("87"), "Xã Mỹ Tân, Thành phố Cao Lãnh, Tỉnh Đồng Tháp"),
                        "Đã ghi “Phường Mỹ Tân”, tên đúng là “Xã Mỹ Tân”."));
    }

    @Test
    void an_island_district_goes_on_as_a_special_zone_but_other_districts_ended() {
        assertThat(one(null, "Côn Đảo", "Bà Rịa – Vũng Tàu", IN_2026).unit()).returns(today("26732"), UnitPath::lowest);
        assertThat(none(null, "Huyện Phú Hòa", "Phú Yên", IN_2026))
                .isEqualTo("“Huyện Phú Hòa, Tỉnh Phú Yên” là đơn vị cấp huyện, đã kết thúc hoạt động trước ngày"
                        + " 03/08/2026: hãy ghi xã, phường, đặc khu.");
    }

    @Test
    void abbreviations_of_provinces_are_known() {
        assertThat(one("Côn Đảo", null, "TPHCM", IN_2026).unit()).returns(today("26732"), UnitPath::lowest);
        assertThat(one(null, null, "Tp.Hồ Chí Minh", IN_2026).unit()).returns(today("79"), UnitPath::lowest);
    }

    @Test
    void why_nothing_was_found_is_told() {
        assertThat(none(null, " ", "", IN_2024)).isEqualTo("Chưa ghi đơn vị hành chính.");
        assertThat(none("Xã Không Có", null, "Phú Yên", IN_2024))
                .isEqualTo("Không có đơn vị hành chính nào tên “Xã Không Có”.");
        assertThat(none("Xã Hòa Hội", null, "Đồng Tháp", IN_2024))
                .isEqualTo("Không có “Xã Hòa Hội” tại “Đồng Tháp”. Tên này có ở:"
                        + " Xã Hòa Hội, Huyện Phú Hòa, Tỉnh Phú Yên.");
        assertThat(none("Xã Phú Hòa 1", null, "Phú Yên", IN_2024))
                .isEqualTo("“Xã Phú Hòa 1, Tỉnh Đắk Lắk” chỉ có từ ngày 01/07/2025.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "%", "_", "\\", "\u0000", "😀", ",,,", "xã", "xã ,", "()", "t", "\uD800", "xã huyện tỉnh"})
    void odd_text_is_answered_not_failed(String text) {
        assertThat(matching.match(text, text, text, IN_2024)).isInstanceOf(UnitMatch.None.class);
        assertThat(matching.match(text.repeat(2_000), null, null, IN_2026)).isInstanceOf(UnitMatch.None.class);
    }

    private UnitMatch.One one(String commune, String district, String province, LocalDate on) {
        UnitMatch match = matching.match(commune, district, province, on);
        assertThat(match).isInstanceOf(UnitMatch.One.class);
        return (UnitMatch.One) match;
    }

    private String none(String commune, String district, String province, LocalDate on) {
        UnitMatch match = matching.match(commune, district, province, on);
        assertThat(match).isInstanceOf(UnitMatch.None.class);
        return ((UnitMatch.None) match).why();
    }
}
