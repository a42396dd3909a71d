package vn.ntm.training.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a question, with all that is needed to ask it again on any later day.
 *
 * @param rule how participations were counted, in words
 * @param synthetic whether a class of the demo programme is among the counted ones
 * @param rows the parts of {@code totals}: their participations and declared numbers add up to it, people do not
 * @param unallocated the part of the totals that stands in rows without a commune because the commune was split
 */
public record Statistics(
        String rule,
        Instant asOf,
        Basis basis,
        LocalDate from,
        LocalDate to,
        List<String> groupBy,
        boolean synthetic,
        Figures totals,
        List<StatisticsRow> rows,
        Figures unallocated) {}
