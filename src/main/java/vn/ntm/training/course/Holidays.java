package vn.ntm.training.course;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** Public holidays of Vietnam (Labour Code 2019, article 112), but for the days that the Government moves year by year. */
final class Holidays {

    private static final Map<MonthDay, String> SOLAR = Map.of(
            MonthDay.of(1, 1), "Tết Dương lịch",
            MonthDay.of(4, 30), "Ngày Chiến thắng",
            MonthDay.of(5, 1), "Ngày Quốc tế lao động",
            MonthDay.of(9, 2), "Quốc khánh");

    private static final int DAYS_OF_TET = 5;

    private Holidays() {}

    /** The Vietnamese name of the holiday that the day is. */
    static Optional<String> on(LocalDate day) {
        String solar = SOLAR.get(MonthDay.from(day));
        if (solar != null) {
            return Optional.of(solar);
        }
        LunarYear year = LunarYear.of(day.getYear());
        LocalDate newYearsEve = year.day(1, 1).minusDays(1);
        if (!day.isBefore(newYearsEve) && day.isBefore(newYearsEve.plusDays(DAYS_OF_TET))) {
            return Optional.of("Tết Âm lịch");
        }
        return day.equals(year.day(3, 10)) ? Optional.of("Ngày Giỗ Tổ Hùng Vương") : Optional.empty();
    }
}
