package vn.ntm.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.attendance.MyTrainings;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;

/** All certificates: of a class by given name, one's own by date, and the one with a code. */
@ApplicationScoped
class Certificates {

    private static final String ROWS = """
            select x.id, x.code, x.class_id, x.full_name, x.class_code, x.class_title, x.organiser, x.held_from, x.held_until,
              x.issued_at, x.revoked_at, x.revocation, x.revocation_reason, c.synthetic
            from certificate x
            join training_class c on c.id = x.class_id
            join trainee t on t.id = x.trainee_id
            """;

    private static final String OF_CLASS =
            "x.class_id = :class and exists (select from registration r where r.id = x.registration_id and "
                    + Reach.condition("r.unit_id", "reach") + ")";

    private static final String MINE =
            "x.trainee_id in (select id from trainee where id = any(:trainees) or merged_into = any(:trainees)) ";

    @Inject
    Session database;

    @Inject
    MyTrainings trainings;

    /** @param reach units that the people have to be registered for */
    Page<Certificate> page(UUID classId, Reach reach, Paging paging) {
        long total = Column.of(database, "select count(*) from certificate x where " + OF_CLASS, Long.class)
                .setParameter("class", classId)
                .setParameter("reach", reach.parameter(), Long[].class)
                .getSingleResult();
        List<Certificate> items = read(database.createNativeQuery(
                        ROWS + "where " + OF_CLASS
                                + " order by t.roster_name, t.full_name, x.issued_at, x.id limit :size offset :offset",
                        Tuple.class)
                .setParameter("class", classId)
                .setParameter("reach", reach.parameter(), Long[].class)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset()));
        return new Page<>(items, total, paging.page(), paging.size());
    }

    /** @throws NotFound also when it is one of another class, or of somebody out of reach */
    Certificate require(UUID classId, Reach reach, UUID id) {
        return read(database.createNativeQuery(ROWS + "where x.id = :id and " + OF_CLASS, Tuple.class)
                        .setParameter("class", classId)
                        .setParameter("reach", reach.parameter(), Long[].class)
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .orElseThrow(NotFound.of("certificate", id));
    }

    /** Those of whoever asks, by an account or by a personal link; the latest first. */
    Page<Certificate> mine(Paging paging) {
        UUID[] trainees = trainings.trainees().toArray(UUID[]::new);
        long total = Column.of(database, "select count(*) from certificate x where " + MINE, Long.class)
                .setParameter("trainees", trainees)
                .getSingleResult();
        List<Certificate> items = read(database.createNativeQuery(
                        ROWS + "where " + MINE + "order by x.issued_at desc, x.id limit :size offset :offset",
                        Tuple.class)
                .setParameter("trainees", trainees)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset()));
        return new Page<>(items, total, paging.page(), paging.size());
    }

    /** @throws NotFound when it is not one of whoever asks */
    Certificate requireMine(UUID id) {
        return read(database.createNativeQuery(ROWS + "where x.id = :id and " + MINE, Tuple.class)
                        .setParameter("id", id)
                        .setParameter("trainees", trainings.trainees().toArray(UUID[]::new)))
                .stream()
                .findFirst()
                .orElseThrow(NotFound.of("certificate", id));
    }

    /** For anybody. What cannot be a code and what is none is told alike. */
    CheckedCertificate check(String typed) {
        return CertificateCode.read(typed)
                .flatMap(this::withCode)
                // Never what was typed: a code is a proof, and answers end in logs.
                .orElseThrow(NotFound.of("certificate", ""));
    }

    private Optional<CheckedCertificate> withCode(CertificateCode code) {
        return database.createNativeQuery("select * from certificate_by_code(:code)", Tuple.class)
                .setParameter("code", code.text())
                .getResultStream()
                .findFirst()
                .map(row -> new CheckedCertificate(
                        code.printed(),
                        row.get("revoked_at") == null,
                        MaskedName.of(row.get("full_name", String.class)),
                        row.get("class_code", String.class),
                        row.get("class_title", String.class),
                        row.get("organiser", String.class),
                        day(row, "held_from"),
                        day(row, "held_until"),
                        row.get("issued_at", Instant.class),
                        row.get("revoked_at", Instant.class),
                        row.get("synthetic", Boolean.class)));
    }

    private static List<Certificate> read(NativeQuery<Tuple> query) {
        return query.getResultStream().map(Certificates::certificate).toList();
    }

    private static Certificate certificate(Tuple row) {
        String revocation = row.get("revocation", String.class);
        return new Certificate(
                row.get("id", UUID.class),
                new CertificateCode(row.get("code", String.class)).printed(),
                row.get("class_id", UUID.class),
                row.get("full_name", String.class),
                row.get("class_code", String.class),
                row.get("class_title", String.class),
                row.get("organiser", String.class),
                day(row, "held_from"),
                day(row, "held_until"),
                row.get("issued_at", Instant.class),
                row.get("revoked_at", Instant.class),
                revocation == null ? null : Certificate.Revocation.valueOf(revocation),
                row.get("revocation_reason", String.class),
                row.get("synthetic", Boolean.class));
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column, LocalDate.class);
    }
}
