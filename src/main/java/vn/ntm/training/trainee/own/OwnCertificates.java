package vn.ntm.training.trainee.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The certificates that are kept of a person, revoked ones too. */
@ApplicationScoped
class OwnCertificates {

    @Inject
    Session database;

    /**
     * The latest first.
     *
     * @param rows those of the person, as of {@link vn.ntm.training.trainee.people.Trainings#rowsOf}
     */
    List<OwnCertificate> of(Collection<UUID> rows) {
        return database.createNativeQuery("""
                        select regexp_replace(x.code, '(.{4})(.{4})(.{4})', '\\1-\\2-\\3') as code, x.full_name, x.class_code,
                          x.class_title, x.organiser, x.held_from, x.held_until, x.issued_at, x.revoked_at, x.revocation,
                          x.revocation_reason
                        from certificate x
                        where x.trainee_id = any(:rows)
                        order by x.issued_at desc, x.id""", OwnCertificate.class)
                .setParameter("rows", rows.toArray(UUID[]::new))
                .getResultList();
    }
}
