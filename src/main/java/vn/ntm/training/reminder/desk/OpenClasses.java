package vn.ntm.training.reminder.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.reminder.outbox.OutboxTime;

/** Classes that lists are sent for now. */
@ApplicationScoped
@Transactional
class OpenClasses {

    /**
     * @param closesAt when registration ends, at the latest when the class begins
     * @param now by the clock that closes it
     */
    record OpenClass(UUID id, String code, Instant closesAt, Instant now) {}

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    /** The first to close first. */
    List<OpenClass> all() {
        return database.createNativeQuery("""
                        with at as materialized (select %s as now)
                        select c.id, c.code, e.ends, at.now
                        from training_class c
                        cross join at
                        cross join lateral (
                          select coalesce(c.registration_closes_at, min(s.starts_at)) as ends
                          from session s where s.class_id = c.id) e
                        where c.status in ('PUBLISHED', 'RUNNING') and not c.synthetic and e.ends > at.now
                          and (c.registration_opens_at is null or c.registration_opens_at <= at.now)
                        order by e.ends, c.code""".formatted(OutboxTime.NOW), OpenClass.class)
                .setParameter("set", time.set(), Instant.class)
                .getResultList();
    }
}
