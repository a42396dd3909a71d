package vn.ntm.training.registration.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitOfRowTest {

    private static final String DISTRICT = "Huyện Chương Mỹ";
    private static final String PROVINCE = "Thành phố Hà Nội";

    @Test
    void an_office_of_the_district_beside_it_is_of_no_commune() {
        assertThat(new UnitOfRow("UBND Huyện Chương Mỹ", DISTRICT, PROVINCE).readings())
                .contains(new UnitOfRow("", DISTRICT, PROVINCE));
        assertThat(new UnitOfRow("Phòng Kinh tế huyện chương mỹ", DISTRICT, PROVINCE).readings())
                .contains(new UnitOfRow("", DISTRICT, PROVINCE));
    }

    @Test
    void an_office_of_the_province_is_of_no_commune_unless_a_district_stands_beside_it() {
        assertThat(new UnitOfRow("UBND thành phố Hà Nội", "", PROVINCE).readings())
                .contains(new UnitOfRow("", "", PROVINCE));
        assertThat(new UnitOfRow("UBND thành phố Hà Nội", DISTRICT, PROVINCE).readings())
                .doesNotContain(new UnitOfRow("", DISTRICT, PROVINCE));
    }

    @Test
    void an_office_of_a_commune_is_read_as_the_commune() {
        assertThat(new UnitOfRow("Hội Nông dân xã Hòa Chính", DISTRICT, PROVINCE).readings())
                .contains(new UnitOfRow("xã Hòa Chính", DISTRICT, PROVINCE));
    }

    @Test
    void an_office_that_names_no_unit_is_where_its_district_is() {
        assertThat(new UnitOfRow("Hạt Kiểm lâm", DISTRICT, PROVINCE).readings())
                .contains(new UnitOfRow("", DISTRICT, PROVINCE));
    }
}
