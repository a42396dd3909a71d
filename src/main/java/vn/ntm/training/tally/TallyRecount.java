package vn.ntm.training.tally;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Compares the tally of a class with the rows behind it, repairs what drifted, and reports it: drift is a mistake of ours. */
@ApplicationScoped
public class TallyRecount {

    private static final Logger LOG = Logger.getLogger(TallyRecount.class);

    @Inject
    Session database;

    @Inject
    MeterRegistry metrics;

    /**
     * Detects and repairs in one statement. The difference is added, not the count set: what others change meanwhile, in
     * rows and tally alike, is neither lost nor taken for drift.
     *
     * @return what had drifted
     */
    @Transactional
    public List<TallyDrift> recount(UUID classId) {
        List<TallyDrift> drifts = database.createNativeQuery("""
                        with counted as (
                          select unit_id, cadre_level, gender, 'PARTICIPATION' as basis, 1 as count
                          from participation
                          where class_id = :class and counted_until is null
                          union all
                          select r.unit_id, r.cadre_level, t.gender, 'REGISTERED', 1
                          from registration r
                          join trainee t on t.id = r.trainee_id
                          where r.class_id = :class and r.status = 'CONFIRMED'
                          union all
                          select unit_id, cadre_level, gender, basis, -count
                          from tally
                          where class_id = :class),
                        drift as (
                          select unit_id, cadre_level, gender, basis, sum(count) as difference
                          from counted
                          group by unit_id, cadre_level, gender, basis
                          having sum(count) <> 0),
                        repaired as (
                          insert into tally as t (class_id, unit_id, cadre_level, gender, basis, count)
                          select :class, unit_id, cadre_level, gender, basis, difference
                          from drift
                          order by unit_id, cadre_level, gender, basis
                          on conflict (class_id, unit_id, cadre_level, gender, basis)
                            do update set count = t.count + excluded.count)
                        select basis, unit_id, cadre_level, gender, difference from drift
                        """, TallyDrift.class)
                .setParameter("class", classId)
                .getResultList();
        if (!drifts.isEmpty()) {
            LOG.warnf("The tally of class %s had drifted and was repaired: %s", classId, drifts);
            drifts.forEach(drift ->
                    metrics.counter("ntm.tally.drift", "basis", drift.basis()).increment(Math.abs(drift.difference())));
        }
        return drifts;
    }
}
