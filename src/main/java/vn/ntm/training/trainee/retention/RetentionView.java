package vn.ntm.training.trainee.retention;

import java.time.Instant;
import java.time.Period;

/**
 * What the next run would erase.
 *
 * @param period for example {@code P5Y}
 * @param nothingSince who took part in nothing since then is erased
 */
public record RetentionView(
        String period, Instant nothingSince, long people, long phones, long emails, long citizenIds, long ethnicities) {

    static RetentionView of(Period period, Instant cutoff, OutdatedPeople.Count count) {
        return new RetentionView(
                period.toString(),
                cutoff,
                count.people(),
                count.phones(),
                count.emails(),
                count.citizenIds(),
                count.ethnicities());
    }
}
