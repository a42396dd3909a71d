package vn.ntm.training.report;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.CadreLevel;

/** Statistics as a page: the question in the address, the table, and the same table as a file. */
@Path("/statistics")
@RunOnVirtualThread
class StatisticsPages {

    /** A table that is printed: most fit on one page of the list. */
    private static final int ROWS = Paging.MAX_SIZE;

    private static final int FIRST_YEAR = 2021;

    /** The period of the programme that the Ministry reports on. */
    private static final int LAST_YEAR_OF_PERIOD = 2025;

    @Inject
    StatisticsDoor door;

    @Inject
    ReportTexts texts;

    @Inject
    CurriculumChoices curricula;

    @Inject
    Clock clock;

    record StatisticsPage(Filter filter, List<Period> periods, Figured figured, Choices choices, FormErrors errors)
            implements TemplateInstance {}

    /**
     * The question as it stands in the address.
     *
     * @param unitQuery what was typed to find the unit
     */
    public record Filter(
            String from,
            String to,
            List<String> groupBy,
            String basis,
            String asOf,
            String unit,
            String unitQuery,
            String level,
            String curriculum) {

        /** Whether more is asked than days, areas and what to break down by. */
        public boolean isNarrowed() {
            return Stream.of(asOf, unit, unitQuery, level, curriculum)
                    .anyMatch(text -> text != null && !text.isBlank());
        }

        public boolean groupsBy(Dimension dimension) {
            return groupBy.contains(dimension.key());
        }
    }

    /** Years to press. */
    public record Period(String label, String href, boolean current) {}

    /** What can be chosen. */
    public record Choices(
            List<Dimension> dimensions,
            List<Basis> bases,
            List<CadreLevel> levels,
            List<CurriculumChoices.Choice> curricula) {}

    /**
     * The answer.
     *
     * @param restated address of the figures by the units of today, where the unit that was asked for is younger than
     *     the first day; null otherwise
     */
    public record Figured(
            Statistics statistics,
            List<String> headings,
            Page<StatisticsLine> lines,
            String xlsx,
            String csv,
            String restated) {

        public boolean hasEstimates() {
            return lines.items().stream().anyMatch(line -> line.estimated() > 0);
        }

        public boolean isEmpty() {
            return statistics.totals().classes() == 0;
        }
    }

    @GET
    @Operation(hidden = true)
    public Response statistics(
            @BeanParam StatisticsParameters parameters,
            @RestQuery String unitQuery,
            @BeanParam Paging paging,
            @Context HttpHeaders headers) {
        door.complete(parameters);
        try {
            Figured figured = figured(parameters, paging, Language.chosen(headers));
            return FormAnswer.page(Status.OK, page(parameters, unitQuery, figured, FormErrors.NONE));
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(parameters, unitQuery, null, FormErrors.of(wrong, headers)));
        }
    }

    private Figured figured(StatisticsParameters parameters, Paging paging, Language language) {
        Statistics answer = door.answer(parameters, language);
        StatisticsAddress address = StatisticsAddress.of(parameters);
        List<String> keys = StatisticsTable.printedKeys(answer);
        List<StatisticsLine> lines = answer.rows().stream()
                .skip((long) paging.page() * ROWS)
                .limit(ROWS)
                .map(row -> StatisticsLine.of(row, keys, address, texts, language))
                .toList();
        // As of the moment of this page, so that the file says what the page says.
        StatisticsAddress same = address.with("asOf", answer.asOf());
        return new Figured(
                answer,
                keys.stream().map(key -> texts.text(language, key)).toList(),
                new Page<>(lines, answer.rows().size(), paging.page(), ROWS),
                same.on("/statistics/table.xlsx"),
                same.on("/statistics/table.csv"),
                door.isYoungerThanAsked(parameters)
                        ? address.with("basis", Basis.CURRENT).toString()
                        : null);
    }

    private StatisticsPage page(StatisticsParameters parameters, String unitQuery, Figured figured, FormErrors errors) {
        var filter = new Filter(
                parameters.from,
                parameters.to,
                parameters.groupBy,
                parameters.basis,
                parameters.asOf,
                parameters.unit,
                unitQuery,
                parameters.level,
                parameters.curriculum);
        var choices = new Choices(
                Arrays.asList(Dimension.values()),
                Arrays.asList(Basis.values()),
                Arrays.asList(CadreLevel.values()),
                curricula.all());
        return new StatisticsPage(filter, periods(parameters), figured, choices, errors);
    }

    private List<Period> periods(StatisticsParameters asked) {
        int thisYear = LocalDate.now(clock).getYear();
        return Stream.concat(
                        Stream.of(new int[] {FIRST_YEAR, LAST_YEAR_OF_PERIOD}),
                        IntStream.rangeClosed(FIRST_YEAR, thisYear).mapToObj(year -> new int[] {year, year}))
                .map(years -> period(years[0], years[1], asked))
                .toList();
    }

    private static Period period(int firstYear, int lastYear, StatisticsParameters asked) {
        String from = LocalDate.of(firstYear, 1, 1).toString();
        String to = LocalDate.of(lastYear, 12, 31).toString();
        String label = firstYear == lastYear ? String.valueOf(firstYear) : firstYear + "–" + lastYear;
        String href =
                StatisticsAddress.of(asked).with("from", from).with("to", to).toString();
        return new Period(label, href, from.equals(asked.from) && to.equals(asked.to));
    }
}
