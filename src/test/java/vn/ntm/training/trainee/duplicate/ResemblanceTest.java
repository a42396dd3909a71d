package vn.ntm.training.trainee.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.text.Language;

class ResemblanceTest {

    private static final Described AN = new Described(
            UUID.randomUUID(), "Trần Văn An", 1980, "MALE", "COMMUNE", null, 1L, 1L, 9L, null, null, null);

    @Test
    void a_name_alone_is_never_enough_to_be_proposed() {
        var told = with(AN, "Trần Văn An", null, 1L, null);
        assertThat(Resemblance.between(told, told).score()).isLessThan(Resemblance.USUAL_LEAST);
    }

    @Test
    void namesakes_of_one_commune_with_other_phones_or_years_are_not_proposed() {
        var one = with(AN, "Trần Văn An", 1980, 1L, "+84912345678");
        assertThat(Resemblance.between(one, with(AN, "Trần Văn An", 1980, 1L, "+84987654321"))
                        .score())
                .isEqualTo(45)
                .isLessThan(Resemblance.USUAL_LEAST);
        assertThat(Resemblance.between(one, with(AN, "Trần Văn An", 1981, 1L, "+84912345678"))
                        .score())
                .isEqualTo(30);
    }

    @Test
    void name_year_and_unit_are_proposed_and_a_phone_makes_it_surer() {
        assertThat(Resemblance.between(AN, AN).score()).isEqualTo(60);
        var withPhone = with(AN, "Trần Văn An", 1980, 1L, "+84912345678");
        assertThat(Resemblance.between(withPhone, withPhone).score()).isEqualTo(100);
    }

    @Test
    void a_commune_that_went_into_another_one_speaks_for_them() {
        var moved = new Described(
                UUID.randomUUID(), "Trần Văn An", 1980, "MALE", "COMMUNE", null, 2L, 1L, 9L, null, null, null);
        assertThat(Resemblance.between(AN, moved).reasons())
                .containsExactly(Reason.SAME_BIRTH_YEAR, Reason.SUCCEEDING_UNIT, Reason.SAME_NAME);
    }

    @Test
    void colleagues_who_share_the_phone_of_the_office_are_two_people() {
        var one = with(AN, "Trần Văn An", 1980, 1L, "+84912345678");
        assertThat(Resemblance.between(one, with(AN, "Lê Thị Bình", 1990, 1L, "+84912345678"))
                        .score())
                .isZero();
    }

    @Test
    void a_name_without_accents_weighs_less_than_the_name_itself() {
        assertThat(Resemblance.between(AN, with(AN, "Tran Van An", 1980, 1L, null))
                        .reasons())
                .contains(Reason.NAME_WITHOUT_ACCENTS)
                .doesNotContain(Reason.SAME_NAME);
    }

    @Test
    void other_citizen_ids_outweigh_everything_else_and_equal_ones_suffice() {
        assertThat(Resemblance.between(numbered("a"), numbered("b")).score()).isZero();
        assertThat(Resemblance.between(numbered("a"), numbered("a")).score()).isEqualTo(100);
    }

    @Test
    void what_was_not_told_speaks_neither_for_nor_against() {
        var nothing = new Described(
                UUID.randomUUID(), "Trần Văn An", null, null, "COMMUNE", null, 1L, 1L, 9L, null, null, null);
        assertThat(Resemblance.between(AN, nothing).reasons()).containsExactly(Reason.SAME_UNIT, Reason.SAME_NAME);
    }

    @Test
    void each_reason_has_words_in_both_languages() {
        for (Reason reason : Reason.values()) {
            assertThat(reason.text(Language.VI)).isNotBlank();
            assertThat(reason.text(Language.EN)).isNotBlank().isNotEqualTo(reason.text(Language.VI));
        }
    }

    private static Described with(Described one, String name, Integer year, Long unit, String phone) {
        return new Described(
                UUID.randomUUID(), name, year, one.genderName(), "COMMUNE", null, unit, unit, 9L, phone, null, null);
    }

    private static Described numbered(String fingerprint) {
        return new Described(
                UUID.randomUUID(),
                "Trần Văn An",
                1980,
                "MALE",
                "COMMUNE",
                null,
                1L,
                1L,
                9L,
                "+84912345678",
                null,
                fingerprint);
    }
}
