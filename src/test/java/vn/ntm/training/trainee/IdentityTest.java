package vn.ntm.training.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.training.trainee.Identity.Likeness;

class IdentityTest {

    private static final long HOA_AN = 1;
    private static final long HOA_THANG = 2;
    private static final String PHONE = "+84912345678";
    private static final String OTHER_PHONE = "+84987654321";

    @Test
    void a_name_alone_is_never_enough() {
        assertThat(person("Trần Văn An", null, HOA_AN, null).comparedTo(person("Trần Văn An", null, HOA_AN, null)))
                .isEqualTo(Likeness.DIFFERENT);
        assertThat(person("Trần Văn An", 1980, HOA_AN, null).comparedTo(person("Trần Văn An", 1980, HOA_THANG, null)))
                .isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void namesakes_in_one_commune_stay_two_people() {
        assertThat(person("Trần Văn An", 1980, HOA_AN, PHONE)
                        .comparedTo(person("Trần Văn An", 1980, HOA_AN, OTHER_PHONE)))
                .isEqualTo(Likeness.DIFFERENT);
        assertThat(person("Trần Văn An", 1980, HOA_AN, PHONE).comparedTo(person("Trần Văn An", 1981, HOA_AN, PHONE)))
                .isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void name_year_and_unit_are_likely_one_person_unless_the_phones_contradict() {
        assertThat(person("Trần Văn An", 1980, HOA_AN, null).comparedTo(person("Trần Văn An", 1980, HOA_AN, PHONE)))
                .isEqualTo(Likeness.LIKELY);
        assertThat(person("Trần Văn An", 1980, HOA_AN, PHONE).comparedTo(person("Trần Văn An", 1980, HOA_AN, PHONE)))
                .isEqualTo(Likeness.SURE);
    }

    @Test
    void name_year_and_phone_are_one_person_whatever_the_unit() {
        assertThat(person("Trần Văn An", 1980, HOA_AN, PHONE).comparedTo(person("Trần Văn An", 1980, HOA_THANG, PHONE)))
                .isEqualTo(Likeness.SURE);
    }

    @Test
    void without_a_year_of_birth_the_unit_and_the_phone_must_be_the_same() {
        assertThat(person("Trần Văn An", null, HOA_AN, PHONE).comparedTo(person("Trần Văn An", 1980, HOA_AN, PHONE)))
                .isEqualTo(Likeness.SURE);
        assertThat(person("Trần Văn An", null, HOA_THANG, PHONE).comparedTo(person("Trần Văn An", 1980, HOA_AN, PHONE)))
                .isEqualTo(Likeness.DIFFERENT);
        assertThat(person("Trần Văn An", null, HOA_AN, null).comparedTo(person("Trần Văn An", 1980, HOA_AN, PHONE)))
                .isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void case_and_the_place_of_the_tone_do_not_matter_but_accents_do() {
        Identity hoa = person("Lê Thị Hòa Thuý", 1980, HOA_AN, PHONE);
        assertThat(hoa.isSameAs(person("LÊ THỊ HOÀ THÚY", 1980, HOA_AN, PHONE))).isTrue();
        assertThat(hoa.isSameAs(person("Lê Thị Hoá Thuý", 1980, HOA_AN, PHONE))).isFalse();
        assertThat(hoa.isSameAs(person("Le Thi Hoa Thuy", 1980, HOA_AN, PHONE))).isFalse();
    }

    @Test
    void who_can_be_the_same_is_looked_up_by_the_same_key() {
        assertThat(person("Lê Thị Hòa", 1980, HOA_AN, null).key())
                .isEqualTo(person("LÊ THỊ HOÀ", 1980, HOA_AN, null).key());
    }

    private static Identity person(String name, Integer birthYear, long unit, String phone) {
        return new Identity(name, birthYear, unit, phone);
    }
}
