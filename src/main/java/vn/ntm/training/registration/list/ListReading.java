package vn.ntm.training.registration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.ntm.training.registration.Placement;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.trainee.people.CitizenId;
import vn.ntm.training.unit.UnitMatching;
import vn.ntm.training.unit.Units;

/** Reads the people out of the rows of a list and tells of each row in which something is wrong. Touches nothing. */
@ApplicationScoped
class ListReading {

    private static final int BETWEEN_REPORTS = 1_000;

    @Inject
    UnitMatching matching;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * @param allowedMends of what is not read as it stands
     * @param progress told the number of rows read, every now and then
     * @return the people of the good rows, each person once
     */
    List<ListedPerson> read(
            ListLines lines, ClassTerms terms, AllowedMends allowedMends, ListReport report, IntConsumer progress) {
        lines.passedOver().forEach(report::passOver);
        lines.conversions().forEach(conversion -> report.mending().convert(conversion, lines));
        if (lines.guessedEncoding() != null) {
            report.notice("list.encoding", lines.guessedEncoding());
        }
        var places = new PlaceReading(matching, units, terms);
        var persons = new PersonReading(LocalDate.now(clock).getYear(), allowedMends);
        List<ListedPerson> people = new ArrayList<>();
        int rows = 0;
        for (ListLine line : lines.people()) {
            var check = new RowCheck(line, report);
            Optional<Placement> place = places.read(line, check);
            TraineeInput input = persons.read(line, place.orElse(Placement.MINISTRY), check);
            UUID site = place.map(placement -> terms.sites().read(line, placement, check))
                    .orElse(null);
            CitizenId citizenId = CitizenIdReading.read(line, input, allowedMends, check);
            if (check.passed()) {
                people.add(new ListedPerson(line.row().number(), input, place.orElseThrow(), site, citizenId));
            }
            if (++rows % BETWEEN_REPORTS == 0) {
                progress.accept(rows);
            }
        }
        return ListDuplicates.removed(CitizenIdReading.withoutNamesakes(people, report), report);
    }
}
