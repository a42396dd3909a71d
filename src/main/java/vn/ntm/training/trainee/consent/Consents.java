package vn.ntm.training.trainee.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.people.Trainings;

/** All consents, those that were withdrawn too. */
@ApplicationScoped
public class Consents {

    private record Row(String purpose, int version, String language, String way, Instant givenAt, Instant withdrawnAt) {

        Consent consent() {
            return new Consent(Purpose.valueOf(purpose), version, language, way, givenAt, withdrawnAt);
        }
    }

    @Inject
    Session database;

    @Inject
    Trainings trainings;

    /** Of a person, under any of the rows that turned out to be this person; the latest first. */
    public List<Consent> of(UUID personId) {
        return database.createNativeQuery("""
                        select purpose, version, language, way, given_at, withdrawn_at
                        from consent where trainee_id = any(:rows) order by given_at desc, id desc""", Row.class)
                .setParameter("rows", trainings.rowsOf(personId).toArray(UUID[]::new))
                .getResultStream()
                .map(Row::consent)
                .toList();
    }

    public boolean holds(UUID personId, Purpose purpose) {
        return of(personId).stream().anyMatch(consent -> consent.purpose() == purpose && consent.holds());
    }

    /** Those of the people who agreed, under any of their rows. */
    public Set<UUID> holding(Collection<UUID> people, Purpose purpose) {
        return new HashSet<>(Column.of(database, """
                        select trainee_id from consent
                        where trainee_id = any(:people) and purpose = :purpose and withdrawn_at is null
                        union
                        select m.person_id from consent c join merged_trainee m on m.trainee_id = c.trainee_id
                        where m.person_id = any(:people) and c.purpose = :purpose and c.withdrawn_at is null""", UUID.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("purpose", purpose.name())
                .getResultList());
    }

    /** @throws RuleViolation when the person did not agree, or no longer does */
    public void require(UUID personId, Purpose purpose) {
        if (!holds(personId, purpose)) {
            throw new RuleViolation("trainee.no-consent");
        }
    }

    /** False when the person had agreed before. */
    boolean add(UUID personId, PrivacyText text, String way, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into consent (id, trainee_id, purpose, version, language, way, given_at)
                        values (:id, :person, :purpose, :version, :language, :way, :now)
                        on conflict (trainee_id, purpose) where withdrawn_at is null do nothing""")
                        .setParameter("id", Ids.next())
                        .setParameter("person", personId)
                        .setParameter("purpose", text.purpose().name())
                        .setParameter("version", text.version())
                        .setParameter("language", text.language())
                        .setParameter("way", way)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /** False when there was none that holds. */
    boolean withdraw(Collection<UUID> rows, Purpose purpose, Instant now) {
        return database.createNativeMutationQuery("""
                        update consent set withdrawn_at = greatest(given_at, :now)
                        where trainee_id = any(:rows) and purpose = :purpose and withdrawn_at is null""")
                        .setParameter("rows", rows.toArray(UUID[]::new))
                        .setParameter("purpose", purpose.name())
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }
}
