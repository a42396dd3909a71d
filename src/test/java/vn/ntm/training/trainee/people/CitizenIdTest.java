package vn.ntm.training.trainee.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.training.trainee.Gender;

class CitizenIdTest {

    @Test
    void twelve_digits_are_a_number_however_they_are_grouped() {
        assertThat(CitizenId.read("038 180 123456")).contains(new CitizenId("038180123456"));
        assertThat(CitizenId.read("'038180123456")).contains(new CitizenId("038180123456"));
        assertThat(CitizenId.read("0381801234567")).isEmpty();
        assertThat(CitizenId.read("123456789")).as("of the cards before").isEmpty();
        assertThat(CitizenId.read("03818012345A")).isEmpty();
    }

    @Test
    void one_0_that_was_lost_is_found_again_and_not_two() {
        assertThat(CitizenId.withLostZero("38180123456")).contains(new CitizenId("038180123456"));
        assertThat(CitizenId.withLostZero("01180123456"))
                .as("what begins with 0 lost something else")
                .isEmpty();
        assertThat(CitizenId.withLostZero("1180123456")).isEmpty();
    }

    @Test
    void century_gender_and_year_are_read_from_it() {
        assertThat(new CitizenId("038080123456").gender()).isEqualTo(Gender.MALE);
        assertThat(new CitizenId("038080123456").birthYear()).isEqualTo(1980);
        assertThat(new CitizenId("038301123456").gender()).isEqualTo(Gender.FEMALE);
        assertThat(new CitizenId("038301123456").birthYear()).isEqualTo(2001);
    }

    @Test
    void as_a_text_it_shows_its_last_three_digits() {
        assertThat(new CitizenId("038080123456")).hasToString("•••••••••456");
    }
}
