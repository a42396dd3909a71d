package vn.ntm.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.ntm.training.attendance.ParticipationsChanged;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassClosed;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.Column;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/**
 * Keeps the certificates of closed classes equal to who counts, in the transaction that closed the class or changed what counts. A
 * person has one valid certificate of a class at most; doing it again changes nothing.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CertificateIssuing {

    /** As the audit keeps it. */
    private record Settled(int issued, int revoked) {}

    @Inject
    Session database;

    @Inject
    TrainingClasses classes;

    @Inject
    Units units;

    @Inject
    Event<Object> events;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    void on(@Observes ClassClosed closed) {
        settle(closed.classId());
    }

    /** Of a class that is not closed there are none, and its rolls are many: nothing is asked of the database for them. */
    void on(@Observes ParticipationsChanged changed) {
        if (changed.status() == ClassStatus.CLOSED) {
            settle(changed.classId());
        }
    }

    private void settle(UUID classId) {
        TrainingClass trainingClass = classes.require(classId);
        database.flush();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> revoked = Column.of(
                        database, "select certificate_id from revoke_uncounted_certificates(:class, :now)", UUID.class)
                .setParameter("class", classId)
                .setParameter("now", now)
                .getResultList();
        List<UUID> issued = issue(trainingClass, now);
        if (!revoked.isEmpty()) {
            events.fire(new CertificatesRevoked(classId, revoked));
        }
        if (!issued.isEmpty()) {
            events.fire(new CertificatesIssued(classId, issued));
        }
        if (!revoked.isEmpty() || !issued.isEmpty()) {
            audit.record("certificates.settled", "class", classId, null, new Settled(issued.size(), revoked.size()));
        }
    }

    private List<UUID> issue(TrainingClass trainingClass, Instant now) {
        long due = Column.of(database, "select count(*) from certificates_due(:class)", Long.class)
                .setParameter("class", trainingClass.id())
                .getSingleResult();
        if (due == 0) {
            return List.of();
        }
        return Column.of(
                        database,
                        "select certificate_id from issue_certificates(:class, cast(:organiser as text), :codes, :now)",
                        UUID.class)
                .setParameter("class", trainingClass.id())
                .setParameter("organiser", organiser(trainingClass), String.class)
                .setParameter(
                        "codes",
                        Stream.generate(CertificateCode::next)
                                .limit(due)
                                .map(CertificateCode::text)
                                .toArray(String[]::new))
                .setParameter("now", now)
                .getResultList();
    }

    private String organiser(TrainingClass trainingClass) {
        Long unit = trainingClass.organiserUnitId();
        return unit == null
                ? null
                : units.findOn(unit, trainingClass.referenceDate())
                        .map(UnitView::path)
                        .orElse("");
    }
}
