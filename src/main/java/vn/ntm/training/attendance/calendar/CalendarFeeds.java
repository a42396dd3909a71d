package vn.ntm.training.attendance.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.secret.RandomSecret;
import vn.ntm.training.shared.text.Language;

/** All feeds, by the hash of the secret in their address. */
@ApplicationScoped
class CalendarFeeds {

    /** Of a person also what was made for a row that was merged since. */
    private static final String OWN = """
            from calendar_feed
            where trainee_id in (
                select id from trainee where id = cast(:person as uuid) or merged_into = cast(:person as uuid))
              or user_id = cast(:user as uuid) and class_id = cast(:class as uuid)""";

    record FeedLine(UUID traineeId, UUID userId, UUID classId, String language) {

        FeedOwner owner() {
            return traineeId == null ? new FeedOwner.OfClass(userId, classId) : new FeedOwner.OfPerson(traineeId);
        }
    }

    @Inject
    Session database;

    /** Empty also when the account was closed, the person erased, or the class is not announced any more. */
    Optional<FeedLine> find(RandomSecret secret) {
        return database.createNativeQuery("""
                        select f.trainee_id, f.user_id, f.class_id, f.language
                        from calendar_feed f
                        left join trainee t on t.id = f.trainee_id
                        left join app_user u on u.id = f.user_id
                        left join training_class c on c.id = f.class_id
                        where f.secret_hash = :hash and t.erased_at is null and u.disabled is not true
                          and c.status is distinct from 'DRAFT'""", FeedLine.class)
                .setParameter("hash", secret.hash())
                .uniqueResultOptional();
    }

    /** When the present address was made; empty: there is none. */
    Optional<Instant> madeAt(FeedOwner owner) {
        return owned(Column.of(database, "select max(created_at) " + OWN, Instant.class), owner)
                .uniqueResultOptional();
    }

    /** The address from before opens nothing from now on. */
    void put(FeedOwner owner, RandomSecret secret, Language language, Instant now) {
        remove(owner);
        owned(database.createNativeMutationQuery("""
                        insert into calendar_feed (id, secret_hash, trainee_id, user_id, class_id, language, created_at)
                        values (:id, :hash, cast(:person as uuid), cast(:user as uuid), cast(:class as uuid), :language, :now)
                        on conflict (trainee_id, user_id, class_id)
                        do update set secret_hash = excluded.secret_hash, language = excluded.language,
                          created_at = excluded.created_at"""), owner)
                .setParameter("id", Ids.next())
                .setParameter("hash", secret.hash())
                .setParameter("language", language.code())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** False when there was none. */
    boolean remove(FeedOwner owner) {
        return owned(database.createNativeMutationQuery("delete " + OWN), owner).executeUpdate() > 0;
    }

    private static <Q extends CommonQueryContract> Q owned(Q query, FeedOwner owner) {
        query.setParameter("person", owner.person());
        query.setParameter("user", owner.user());
        query.setParameter("class", owner.trainingClass());
        return query;
    }
}
