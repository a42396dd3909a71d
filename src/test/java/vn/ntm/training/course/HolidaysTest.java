package vn.ntm.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2007-02-17", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29",
                "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02", "2033-01-31", "2034-02-19"
            })
    void the_lunar_year_begins_on_the_day_that_the_calendars_print(LocalDate tet) {
        assertThat(LunarYear.of(tet.getYear()).day(1, 1)).isEqualTo(tet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-04-02", "2021-04-21", "2022-04-10", "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26"
            })
    void the_day_of_the_hung_kings_is_the_tenth_of_the_third_month(LocalDate day) {
        assertThat(Holidays.on(day)).contains("Ngày Giỗ Tổ Hùng Vương");
    }

    @Test
    void tet_lasts_from_new_years_eve_to_the_fourth() {
        assertThat(Holidays.on(LocalDate.of(2026, 2, 15))).isEmpty();
        assertThat(Holidays.on(LocalDate.of(2026, 2, 16))).contains("Tết Âm lịch");
        assertThat(Holidays.on(LocalDate.of(2026, 2, 20))).contains("Tết Âm lịch");
        assertThat(Holidays.on(LocalDate.of(2026, 2, 21))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-30", "2026-05-01", "2026-09-02"})
    void some_holidays_are_the_same_each_year(LocalDate day) {
        assertThat(Holidays.on(day)).isPresent();
    }
}
