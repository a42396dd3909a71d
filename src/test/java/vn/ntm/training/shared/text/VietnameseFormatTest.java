package vn.ntm.training.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietnameseFormatTest {

    @Test
    void dates_have_two_digits_and_the_weekday_in_words() {
        assertThat(VietnameseFormat.dateWithWeekday(LocalDate.of(2026, 8, 5))).isEqualTo("Thứ Tư, 05/08/2026");
    }

    @Test
    void instants_are_shown_in_the_zone_of_Vietnam() {
        assertThat(VietnameseFormat.dateTime(Instant.parse("2024-12-31T18:05:00Z")))
                .isEqualTo("01/01/2025 01:05");
    }

    @Test
    void numbers_and_shares_are_written_as_in_official_texts() {
        assertThat(VietnameseFormat.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(VietnameseFormat.percent(6214, 8014)).isEqualTo("77,54%");
        assertThat(VietnameseFormat.percent(1, 0)).isEqualTo("–");
    }
}
