package vn.ntm.training.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.WholeCountry;
import vn.ntm.training.course.ClassFilter;
import vn.ntm.training.course.ClassList;
import vn.ntm.training.course.ClassRow;
import vn.ntm.training.report.Dimension;
import vn.ntm.training.report.Statistics;
import vn.ntm.training.report.StatisticsQuery;
import vn.ntm.training.report.StatisticsReader;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** The first page: the figures of a year, its classes, and where the API is. */
@Path("/")
@RunOnVirtualThread
public class HomePages {

    /** The programme that is shown began in this year. */
    private static final int FIRST_YEAR = 2021;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(YearFigures figures, List<Integer> years, Page<ClassRow> classes);
    }

    /**
     * The four numbers of a year and the number of provinces that sent somebody.
     *
     * @param provinces provinces with at least one participation or declared number
     * @param asFiles whether the reader gets these very figures as files: desks get those of their own area
     */
    public record YearFigures(int year, Statistics statistics, int provinces, boolean asFiles) {

        public boolean isEmpty() {
            return statistics.totals().classes() == 0;
        }
    }

    @Inject
    StatisticsReader statistics;

    @Inject
    ClassList classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance home(@RestQuery("year") String year, @BeanParam Paging paging) {
        Instant now = clock.instant();
        int thisYear = LocalDate.now(clock).getYear();
        int chosen = QueryText.number("year", year, FIRST_YEAR, thisYear + 1)
                .map(Long::intValue)
                .orElse(thisYear);
        List<Integer> years =
                IntStream.rangeClosed(FIRST_YEAR, thisYear + 1).boxed().toList();
        return Templates.home(figures(chosen, now), years, classes.page(ClassFilter.ofYear(chosen), paging));
    }

    private YearFigures figures(int year, Instant now) {
        StatisticsQuery query = StatisticsQuery.ofYear(year, now).by(Dimension.PROVINCE);
        Statistics answer = WholeCountry.figures(() -> statistics.answer(query, visit.chosenLanguage()));
        long provinces = answer.rows().stream()
                .filter(row -> row.keys().get("provinceId") != null)
                .count();
        boolean asFiles = currentUser.scope().reading().isEverywhere();
        return new YearFigures(year, answer, (int) provinces, asFiles);
    }
}
