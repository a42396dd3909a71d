package vn.ntm.training.trainee.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;

/**
 * Everything that is kept about a person beside registrations, marks and participations, which hold no name. The order of rows and of
 * statements is always the same, so that two who erase wait for each other.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonalRows {

    /** What stands in the place of the name, in every list that the person was in. */
    public static final String ERASED = "Đã xóa theo yêu cầu";

    @Inject
    Session database;

    /** What tells who it was. Unit, level and gender stay: figures stand on them. */
    void eraseIdentity(Collection<UUID> rows, Instant now) {
        // No letter is left to be searched for, and no two are alike.
        run("""
                update trainee set full_name = :erased, roster_name = :erased,
                  folded_name = '#' || translate(cast(id as text), 'abcdef-', '012345'),
                  birth_year = null, position = null, organisation = null, erased_at = :now, version = version + 1
                where id = any(:rows)""", rows, now);
        run("update trainee_distinction set reason = null where one_id = any(:rows) or other_id = any(:rows)", rows);
        run("update correction_request set text = '–' where trainee_id = any(:rows)", rows);
        run("""
                update objection set text = '–', answer = case when answer is not null then '–' end
                where registration_id in (select id from registration where trainee_id = any(:rows))""", rows);
        // Whoever holds the paper may still ask whether it is valid, and is told no name.
        run("update certificate set full_name = null where trainee_id = any(:rows)", rows);
        run("delete from trainee_account where trainee_id = any(:rows)", rows);
        run("""
                update connection set display_name = null
                where registration_id in (select id from registration where trainee_id = any(:rows))""", rows);
    }

    /** How the person is reached, what is sealed, and the copies of both that mergers and links keep. */
    public void eraseContacts(Collection<UUID> rows, Instant now) {
        run("""
                update trainee set phone = null, email = null, version = version + 1
                where id = any(:rows) and (phone is not null or email is not null)""", rows);
        run("delete from trainee_citizen_id where trainee_id = any(:rows)", rows);
        run("delete from trainee_ethnicity where trainee_id = any(:rows)", rows);
        endConsents(rows, now);
        run("""
                update trainee_merger set before = jsonb_build_object(), after = jsonb_build_object(), reason = null
                where from_id = any(:rows) or into_id = any(:rows)""", rows);
        endLinks(rows, now);
    }

    /** Of those who are admitted to the transaction (see {@code MergingAdmission}); the files hold others, too, and are of no use without. */
    void emptyLists(Instant now) {
        Column.of(database, "select empty_lists_of_merging(:now)", Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    private void endConsents(Collection<UUID> rows, Instant now) {
        database.createNativeMutationQuery("""
                        update consent set withdrawn_at = greatest(given_at, :now)
                        where trainee_id = any(:rows) and withdrawn_at is null""")
                .setParameter("now", now)
                .setParameter("rows", rows.toArray(UUID[]::new))
                .executeUpdate();
    }

    private void endLinks(Collection<UUID> rows, Instant now) {
        database.createNativeMutationQuery("""
                        update signed_link set recipient = '–', revoked_at = coalesce(revoked_at, :now)
                        where trainee_id = any(:rows)""")
                .setParameter("now", now)
                .setParameter("rows", rows.toArray(UUID[]::new))
                .executeUpdate();
    }

    private void run(String sql, Collection<UUID> rows, Instant now) {
        database.createNativeMutationQuery(sql)
                .setParameter("erased", ERASED)
                .setParameter("now", now)
                .setParameter("rows", rows.toArray(UUID[]::new))
                .executeUpdate();
    }

    private void run(String sql, Collection<UUID> rows) {
        database.createNativeMutationQuery(sql)
                .setParameter("rows", rows.toArray(UUID[]::new))
                .executeUpdate();
    }
}
