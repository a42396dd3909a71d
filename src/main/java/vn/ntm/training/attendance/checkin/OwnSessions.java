package vn.ntm.training.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** The sessions of whoever comes, and which of them is meant. */
@ApplicationScoped
@Transactional
class OwnSessions {

    private static final String SESSIONS = """
            select r.id as registration_id, r.status as registration_status, s.id as session_id, s.ordinal, s.starts_at, s.ends_at,
              c.id as class_id, c.code, c.title, c.status as class_status, k.checked_in_at
            from registration r
            join training_class c on c.id = r.class_id and c.status <> 'DRAFT'
            join session s on s.class_id = r.class_id
            left join check_in k on k.session_id = s.id and k.registration_id = r.id
            where r.trainee_id = any(:trainees)""";

    @Inject
    Session database;

    @Inject
    CheckInAdmission admission;

    @Inject
    Sessions sessions;

    /** All, in the order of time. */
    List<OwnSession> of(Comer comer) {
        admission.admit(comer);
        return database.createNativeQuery(
                        SESSIONS + " order by s.starts_at, r.status = 'CONFIRMED' desc, r.id", OwnSession.class)
                .setParameter("trainees", comer.trainees().toArray(UUID[]::new))
                .getResultList();
    }

    /** One as it is now, in the transaction that has locked its registration. */
    OwnSession now(Comer comer, OwnSession read) {
        return database.createNativeQuery(SESSIONS + " and r.id = :registration and s.id = :session", OwnSession.class)
                .setParameter("trainees", comer.trainees().toArray(UUID[]::new))
                .setParameter("registration", read.registrationId())
                .setParameter("session", read.sessionId())
                .getSingleResult();
    }

    /**
     * Those in which the person can check in now; at least one.
     *
     * @param sessionId the one that is meant; null: not said
     * @throws RuleViolation that says why there is none: of the one that is meant, else of the one that is nearest
     * @throws NotFound when there is no such session
     */
    List<OwnSession> requireOpen(Comer comer, UUID sessionId, Instant now) {
        List<OwnSession> all = of(comer).stream()
                .filter(one -> sessionId == null || one.sessionId().equals(sessionId))
                .toList();
        if (all.isEmpty() && sessionId != null) {
            sessions.require(sessionId);
        }
        OwnSession nearest = all.stream()
                .min(nearest(now))
                .orElseThrow(() -> new RuleViolation(sessionId == null ? "check-in.nothing" : "check-in.not-listed"));
        nearest.check(now);
        return all.stream().filter(one -> one.isPromised() && one.isOpen(now)).toList();
    }

    /** What is open and promised, then what is open, then what comes next, then what was last. */
    private static Comparator<OwnSession> nearest(Instant now) {
        return Comparator.comparingInt((OwnSession one) -> rank(one, now))
                .thenComparingLong(one -> Math.abs(one.startsAt().getEpochSecond() - now.getEpochSecond()));
    }

    private static int rank(OwnSession one, Instant now) {
        int time = one.isOpen(now) ? 0 : one.isAhead(now) ? 2 : 4;
        return one.isPromised() ? time : time + 1;
    }
}
