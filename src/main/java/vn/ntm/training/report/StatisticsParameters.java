package vn.ntm.training.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.CadreLevel;

/** The question as it stands in the address; {@link #query} reads it and names what is wrong. */
class StatisticsParameters {

    private static final int MOST_YEARS = 30;
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2199;
    private static final Instant EARLIEST = LocalDate.of(EARLIEST_YEAR, 1, 1)
            .atStartOfDay(VietnameseFormat.ZONE)
            .toInstant();

    @RestQuery("from")
    String from;

    @RestQuery("to")
    String to;

    @RestQuery("groupBy")
    List<String> groupBy;

    @RestQuery("basis")
    String basis;

    @RestQuery("asOf")
    String asOf;

    @RestQuery("unit")
    String unit;

    @RestQuery("level")
    String level;

    @RestQuery("gender")
    String gender;

    @RestQuery("curriculum")
    String curriculum;

    @RestQuery("class")
    String trainingClass;

    @RestQuery("allocate")
    String allocate;

    private enum GenderFilter {
        MALE,
        FEMALE
    }

    private enum Allocation {
        PRIMARY
    }

    /** @param now the instant that stands for "now", and whose year is asked for when no day is given */
    StatisticsQuery query(Instant now) {
        int year = LocalDate.ofInstant(now, VietnameseFormat.ZONE).getYear();
        LocalDate first = QueryText.date("from", from).orElse(LocalDate.of(year, 1, 1));
        LocalDate last = QueryText.date("to", to).orElse(LocalDate.of(Math.max(year, first.getYear()), 12, 31));
        checkRange(first, last);
        List<Dimension> dimensions = Dimension.parse("groupBy", groupBy == null ? null : String.join(",", groupBy));
        Basis chosen = one("basis", basis, Basis.class, Basis.AS_HELD);
        if (chosen == Basis.CURRENT && dimensions.contains(Dimension.DISTRICT)) {
            throw InvalidInput.of("groupBy", "statistics.no-districts-today");
        }
        GenderFilter onlyGender = one("gender", gender, GenderFilter.class, null);
        return new StatisticsQuery(
                first,
                last,
                dimensions,
                chosen,
                instant(now),
                QueryText.unit("unit", unit).orElse(null),
                one("level", level, CadreLevel.class, null),
                onlyGender == null ? null : onlyGender.name(),
                QueryText.line("curriculum", curriculum).orElse(null),
                QueryText.line("class", trainingClass).orElse(null),
                one("allocate", allocate, Allocation.class, null) != null);
    }

    private static void checkRange(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw InvalidInput.of("to", "statistics.to-before-from");
        }
        if (first.getYear() < EARLIEST_YEAR
                || first.getYear() > LATEST_YEAR
                || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw InvalidInput.of("from", "statistics.range-too-long", MOST_YEARS);
        }
    }

    /**
     * A day stands for its end in Vietnam, an instant is taken as it is. The future is answered as of now, and says so:
     * nobody knows yet what will be recorded. To the microsecond, as PostgreSQL keeps it: what is printed is what was asked.
     */
    private Instant instant(Instant clock) {
        Instant now = clock.truncatedTo(ChronoUnit.MICROS);
        if (asOf == null || asOf.isBlank()) {
            return now;
        }
        Instant asked = asked();
        if (asked.isBefore(EARLIEST)) {
            throw InvalidInput.of("asOf", "statistics.as-of");
        }
        return asked.isAfter(now) ? now : asked;
    }

    private Instant asked() {
        // A plus sign in an address arrives as a space unless the caller encoded it.
        String text = asOf.strip().replace(' ', '+');
        try {
            return text.length() == "2026-08-05".length()
                    ? endOf(LocalDate.parse(text))
                    : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw InvalidInput.of("asOf", "statistics.as-of");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VietnameseFormat.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static <E extends Enum<E>> E one(String field, String text, Class<E> type, E otherwise) {
        List<E> given = QueryText.constants(field, text, type);
        if (given.size() > 1) {
            throw InvalidInput.of(field, "statistics.only-one");
        }
        return given.isEmpty() ? otherwise : given.getFirst();
    }
}
