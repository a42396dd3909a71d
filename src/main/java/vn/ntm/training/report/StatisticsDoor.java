package vn.ntm.training.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.Units;

/** Answers whoever sent the request, within what they may see. */
@ApplicationScoped
class StatisticsDoor {

    @Inject
    StatisticsReader reader;

    @Inject
    CurrentUser currentUser;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** @throws NotAllowed when a unit is asked for that the reader may not see */
    Statistics answer(StatisticsParameters parameters, Language language) {
        StatisticsQuery query = parameters.query(clock.instant());
        Reach within = currentUser.scope().reading();
        if (query.unitId() != null && !within.includes(query.unitId())) {
            throw new NotAllowed("http.403");
        }
        return reader.answer(query, within, language);
    }

    /** What a page asks where its address does not say: this year, by province. */
    void complete(StatisticsParameters parameters) {
        int year = LocalDate.now(clock).getYear();
        if (isBlank(parameters.from) && isBlank(parameters.to)) {
            parameters.from = LocalDate.of(year, 1, 1).toString();
            parameters.to = LocalDate.of(year, 12, 31).toString();
        }
        if (parameters.groupBy == null || parameters.groupBy.stream().allMatch(StatisticsDoor::isBlank)) {
            parameters.groupBy = List.of(Dimension.PROVINCE.key());
        } else {
            parameters.groupBy = List.of(String.join(",", parameters.groupBy).split(","));
        }
    }

    /** Whether the unit that is asked for was not there yet on the first day, by the units of that time. */
    boolean isYoungerThanAsked(StatisticsParameters parameters) {
        StatisticsQuery query = parameters.query(clock.instant());
        return query.unitId() != null
                && query.basis() == Basis.AS_HELD
                && units.findOn(query.unitId(), query.from()).isEmpty()
                && units.findOn(query.unitId(), LocalDate.now(clock)).isPresent();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
