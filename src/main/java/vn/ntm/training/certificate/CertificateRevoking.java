package vn.ntm.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.RuleViolation;

/** Who holds a class revokes a certificate by hand, with a reason. It stays revoked. */
@ApplicationScoped
class CertificateRevoking {

    private static final int LONGEST_REASON = 1_000;

    /** As the audit keeps it: never the code, with which anybody could ask. */
    private record Revoked(UUID certificateId, String reason) {}

    @Inject
    Session database;

    @Inject
    Certificates certificates;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<CertificatesRevoked> events;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws RuleViolation when it was revoked before */
    @Transactional
    Certificate revoke(UUID classId, UUID certificateId, String typed) {
        var check = new InputCheck();
        String reason = check.requiredText("reason", typed, LONGEST_REASON);
        check.done();
        certificates.require(classId, Reach.EVERYWHERE, certificateId);
        int revoked = database.createNativeMutationQuery("""
                        update certificate set revoked_at = greatest(issued_at, :now), revocation = 'ORGANISER',
                          revoked_by = :by, revocation_reason = :reason
                        where id = :id and class_id = :class and revoked_at is null""")
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .setParameter("by", currentUser.actor())
                .setParameter("reason", reason)
                .setParameter("id", certificateId)
                .setParameter("class", classId)
                .executeUpdate();
        if (revoked == 0) {
            throw new RuleViolation("certificate.revoked-already");
        }
        events.fire(new CertificatesRevoked(classId, List.of(certificateId)));
        audit.record("certificate.revoked", "class", classId, null, new Revoked(certificateId, reason));
        return certificates.require(classId, Reach.EVERYWHERE, certificateId);
    }
}
