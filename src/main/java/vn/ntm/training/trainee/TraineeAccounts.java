package vn.ntm.training.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;

/** Which trainee has which account. */
@ApplicationScoped
public class TraineeAccounts {

    @Inject
    Session database;

    /** The person of an account, also by the ids from before a merger; empty when nobody linked it. */
    public Set<UUID> traineesOf(UUID userId) {
        return Set.copyOf(Column.of(database, "select * from trainees_of_account(:user)", UUID.class)
                .setParameter("user", userId)
                .getResultList());
    }

    /** False when the account is another person's, or the person has another account. */
    public boolean link(UUID userId, UUID traineeId, String by, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into trainee_account (user_id, trainee_id, linked_by, linked_at)
                        values (:user, :trainee, :by, :now)
                        on conflict do nothing""")
                        .setParameter("user", userId)
                        .setParameter("trainee", traineeId)
                        .setParameter("by", by)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    boolean unlink(UUID userId) {
        return database.createNativeMutationQuery("delete from trainee_account where user_id = :user")
                        .setParameter("user", userId)
                        .executeUpdate()
                > 0;
    }
}
