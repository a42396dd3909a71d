package vn.ntm.training.registration.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

class ListWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1980",
                "07/05/1980",
                "7-5-1980",
                "07.05.1980",
                "5/1980",
                "1980-05-07",
                "1980-05-07 00:00:00",
                "05/17/1980",
                "7 / 5 / 1980"
            })
    void a_year_of_birth_is_read_from_a_year_or_a_date(String text) {
        assertThat(BirthYear.read(text)).hasValue(1980);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7/5/80", "80", "31/02/1980", "29348", "chưa rõ", "", "1980/1981", "#REF!", "19800507"})
    void what_is_no_date_is_not_guessed(String text) {
        assertThat(BirthYear.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Nam, MALE", "NAM, MALE", "nữ, FEMALE", "Nu, FEMALE", "khác, ", "1, "})
    void genders_are_read_in_words(String text, Gender gender) {
        assertThat(GenderWords.read(text).orElse(null)).isEqualTo(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "X", "✓", "1", "1980", "có"})
    void a_cell_below_a_gender_is_marked_by_any_sign(String text) {
        assertThat(GenderWords.isMarked(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0", "không", "–"})
    void a_cell_below_a_gender_is_not_marked_by_a_dash(String text) {
        assertThat(GenderWords.isMarked(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Cấp xã, COMMUNE",
        "xã/phường, COMMUNE",
        "Huyện, DISTRICT",
        "Cán bộ cấp tỉnh, PROVINCE",
        "TW, CENTRAL",
        "Thôn, VILLAGE",
        "cao, "
    })
    void levels_are_read_in_words(String text, CadreLevel level) {
        assertThat(LevelWords.read(text).orElse(null)).isEqualTo(level);
    }

    @Test
    void where_no_level_is_told_it_is_that_of_the_unit() {
        assertThat(LevelWords.of(new UnitPath(3L, 2L, 1L, ""))).isEqualTo(CadreLevel.COMMUNE);
        assertThat(LevelWords.of(new UnitPath(null, 2L, 1L, ""))).isEqualTo(CadreLevel.DISTRICT);
        assertThat(LevelWords.of(new UnitPath(null, null, 1L, ""))).isEqualTo(CadreLevel.PROVINCE);
    }

    @Test
    void the_unit_is_looked_for_in_the_name_of_an_office() {
        assertThat(new UnitOfRow("Phòng Văn hóa - Xã hội xã Hòa An", "", "Phú Yên").readings())
                .extracting(UnitOfRow::written)
                .containsExactly("Phòng Văn hóa - Xã hội xã Hòa An", "Xã hội xã Hòa An", "xã Hòa An");
        assertThat(new UnitOfRow("Sở Tài chính", "", "Phú Yên").readings())
                .extracting(UnitOfRow::written)
                .containsExactly("Sở Tài chính", "");
        assertThat(new UnitOfRow("xã Không Đâu", "", "Phú Yên").readings()).hasSize(1);
    }
}
