package vn.ntm.training.trainee.retention;

import java.time.Instant;
import java.time.Period;

/**
 * What the next run would erase.
 *
 * @param period for example {@code P5Y}
 * @param nothingSince who took part in nothing since then is erased
 * @param listsPeriod after the end of the class
 * @param lists whose files are emptied
 */
public record RetentionView(
        String period,
        Instant nothingSince,
        long people,
        long phones,
        long emails,
        long citizenIds,
        long ethnicities,
        String listsPeriod,
        long lists) {

    static RetentionView of(Period period, Instant cutoff, OutdatedPeople.Count count, Period listsPeriod, long lists) {
        return new RetentionView(
                period.toString(),
                cutoff,
                count.people(),
                count.phones(),
                count.emails(),
                count.citizenIds(),
                count.ethnicities(),
                listsPeriod.toString(),
                lists);
    }
}
