package vn.ntm.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import vn.ntm.training.shared.problem.RuleViolation;

/** Sees to it that somebody is always left who can do everything. */
@ApplicationScoped
class Administrators {

    /** Any number that nothing else locks by: two administrators who revoke one another come one after the other. */
    private static final long LOCK = 0x6164_6d69_6e73L;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Called after a change in its transaction; @throws RuleViolation when it would leave no administrator */
    void requireOneLeft() {
        entities.flush();
        entities.createNativeQuery("select pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getResultList();
        var left = entities.createNativeQuery("""
                        select 1 from role_grant g join app_user u on u.id = g.user_id
                        where g.role = 'ADMIN' and not u.disabled
                          and g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)
                        limit 1""")
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        if (left.isEmpty()) {
            throw new RuleViolation("account.last-admin");
        }
    }
}
