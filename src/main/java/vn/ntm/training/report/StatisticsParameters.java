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
        if (first.getYear() < 1990 || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw InvalidInput.of("from", "statistics.range-too-long", MOST_YEARS);
        }
    }

    /** A day stands for its end in Vietnam; an instant is taken as it is. */
    private Instant instant(Instant now) {
        if (asOf == null || asOf.isBlank()) {
            // PostgreSQL keeps microseconds: what is printed must be what was asked.
            return now.truncatedTo(ChronoUnit.MICROS);
        }
        // A plus sign in an address arrives as a space unless the caller encoded it.
        String text = asOf.strip().replace(' ', '+');
        try {
            return text.length() == "2026-08-05".length()
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(VietnameseFormat.ZONE)
                            .toInstant()
                            .minusNanos(1_000)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw InvalidInput.of("asOf", "statistics.as-of");
        }
    }

    private static <E extends Enum<E>> E one(String field, String text, Class<E> type, E otherwise) {
        List<E> given = QueryText.constants(field, text, type);
        if (given.size() > 1) {
            throw InvalidInput.of(field, "statistics.only-one");
        }
        return given.isEmpty() ? otherwise : given.getFirst();
    }
}
