package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.certificate.CertificatesIssued;
import vn.ntm.training.certificate.CertificatesRevoked;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.Column;

/** Tells people that they have a certificate, in the transaction in which they got it; what was revoked before is not told. */
@ApplicationScoped
class CertificateMessages {

    private static final String QUEUE = """
            select queue_certificates(:certificates, cast(at.now at time zone 'Asia/Ho_Chi_Minh' as date), at.now)
            from (select %s as now) as at""".formatted(OutboxTime.NOW);

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    void on(@Observes CertificatesIssued issued) {
        Column.of(database, QUEUE, Integer.class)
                .setParameter("certificates", ids(issued.certificateIds()))
                .setParameter("set", time.set(), Instant.class)
                .getSingleResult();
    }

    void on(@Observes CertificatesRevoked revoked) {
        Column.of(database, "select 1 from withdraw_certificates(:certificates, " + OutboxTime.NOW + ")", Integer.class)
                .setParameter("certificates", ids(revoked.certificateIds()))
                .setParameter("set", time.set(), Instant.class)
                .getResultList();
    }

    private static UUID[] ids(List<UUID> certificates) {
        return certificates.toArray(UUID[]::new);
    }
}
