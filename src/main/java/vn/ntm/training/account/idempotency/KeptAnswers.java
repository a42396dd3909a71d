package vn.ntm.training.account.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.secret.ServerKey;

/** Answers by the key of their request, for a day. They are sealed: some show a secret once. */
@ApplicationScoped
class KeptAnswers {

    static final Duration KEPT = Duration.ofHours(24);
    private static final String PURPOSE = "kept-answer";

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    ServerKey serverKey;

    @Inject
    Clock clock;

    /** Until the end of the transaction nobody else works for this key, on no replica. */
    void lock(byte[] id) {
        Column.of(database, "select 1 from pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", ByteBuffer.wrap(id).getLong())
                .getSingleResult();
    }

    Optional<KeptAnswer> find(byte[] id) {
        return database.createNativeQuery("""
                        select request, status, location, tag, answer from idempotency_key
                        where id = :id and created_at > :oldest""", Tuple.class)
                .setParameter("id", id)
                .setParameter("oldest", clock.instant().minus(KEPT))
                .uniqueResultOptional()
                .map(row -> new KeptAnswer(
                        row.get(0, byte[].class),
                        row.get(1, Short.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        opened(row.get(4, byte[].class))));
    }

    /** @return the answer as it will be given to whoever asks again */
    Response keep(byte[] id, byte[] print, Response given) {
        var kept = new KeptAnswer(
                print,
                given.getStatus(),
                given.getLocation() == null ? null : given.getLocation().toString(),
                given.getEntityTag() == null ? null : given.getEntityTag().getValue(),
                given.getEntity() == null ? null : written(given.getEntity()));
        database.createNativeMutationQuery("""
                        insert into idempotency_key (id, request, status, location, tag, answer, created_at)
                        values (:id, :request, :status, :location, :tag, :answer, :now)
                        on conflict (id) do update
                        set request = excluded.request, status = excluded.status, location = excluded.location,
                          tag = excluded.tag, answer = excluded.answer, created_at = excluded.created_at""")
                .setParameter("id", id)
                .setParameter("request", kept.print())
                .setParameter("status", kept.status())
                .setParameter("location", kept.location(), String.class)
                .setParameter("tag", kept.tag(), String.class)
                .setParameter("answer", kept.json() == null ? null : serverKey.seal(PURPOSE, kept.json()), byte[].class)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return kept.response();
    }

    /** @return how many were forgotten */
    int forget() {
        return database.createNativeMutationQuery("delete from idempotency_key where created_at <= :oldest")
                .setParameter("oldest", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private byte[] opened(byte[] sealed) {
        return sealed == null ? null : serverKey.open(PURPOSE, sealed);
    }

    private byte[] written(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that cannot be written as JSON", e);
        }
    }
}
