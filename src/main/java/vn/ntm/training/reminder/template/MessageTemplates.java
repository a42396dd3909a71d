package vn.ntm.training.reminder.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.text.Language;

/** The texts that units wrote. */
@ApplicationScoped
class MessageTemplates {

    /** Their number is told, and these are named: enough to begin with. */
    private static final int MOST_BROKEN = 20;

    private static final String ROWS = """
            select t.id, t.unit_id, t.kind, t.language, t.subject, t.body, t.short_text, t.version, t.changed_at, t.changed_by,
              t.broken_at
            from message_template t
            """;

    private static final String OF_KEY = """
            where t.unit_id is not distinct from cast(:unit as bigint) and t.kind = :kind and t.language = :language
            """;

    @Inject
    Session database;

    @Inject
    Clock clock;

    Optional<MessageTemplate> find(TemplateKey key) {
        return keyed(database.createNativeQuery(ROWS + OF_KEY, Tuple.class), key)
                .getResultStream()
                .findFirst()
                .map(MessageTemplates::template);
    }

    Optional<MessageTemplate> findLocked(TemplateKey key) {
        return keyed(database.createNativeQuery(ROWS + OF_KEY + "for update", Tuple.class), key)
                .getResultStream()
                .findFirst()
                .map(MessageTemplates::template);
    }

    /** Those of one unit. */
    List<KeyedTemplate> of(Long unitId) {
        return database.createNativeQuery(ROWS + """
                        where t.unit_id is not distinct from cast(:unit as bigint)
                        order by t.kind, t.language
                        """, Tuple.class)
                .setParameter("unit", unitId, Long.class)
                .getResultStream()
                .map(MessageTemplates::keyed)
                .toList();
    }

    /** Those that are not used, since they cannot be read any more; the latest first. */
    List<KeyedTemplate> broken(Reach reach) {
        return database.createNativeQuery(ROWS + """
                        where t.broken_at is not null and %s
                        order by t.broken_at desc, t.id
                        limit :most
                        """.formatted(Reach.condition("t.unit_id", "reach")), Tuple.class)
                .setParameter("reach", reach.parameter(), Long[].class)
                .setParameter("most", MOST_BROKEN)
                .getResultStream()
                .map(MessageTemplates::keyed)
                .toList();
    }

    /** @return whether it is there now; not when somebody else was faster */
    boolean insert(UUID id, TemplateKey key, MessageTemplateInput text, String author) {
        return 1
                == database.createNativeMutationQuery("""
                                insert into message_template (id, unit_id, kind, language, subject, body, short_text, changed_at,
                                  changed_by)
                                values (:id, cast(:unit as bigint), :kind, :language, :subject, :body, cast(:short as text), :now,
                                  :author)
                                on conflict (unit_id, kind, language) do nothing
                                """)
                        .setParameter("id", id)
                        .setParameter("unit", key.unitId(), Long.class)
                        .setParameter("kind", key.kind().name())
                        .setParameter("language", key.language().code())
                        .setParameter("subject", text.subject())
                        .setParameter("body", text.body())
                        .setParameter("short", text.shortText(), String.class)
                        .setParameter("now", clock.instant(), Instant.class)
                        .setParameter("author", author)
                        .executeUpdate();
    }

    void update(UUID id, MessageTemplateInput text, String author) {
        database.createNativeMutationQuery("""
                        update message_template
                        set subject = :subject, body = :body, short_text = cast(:short as text),
                          version = nextval('message_template_version'), changed_at = :now, changed_by = :author, broken_at = null
                        where id = :id
                        """)
                .setParameter("id", id)
                .setParameter("subject", text.subject())
                .setParameter("body", text.body())
                .setParameter("short", text.shortText(), String.class)
                .setParameter("now", clock.instant(), Instant.class)
                .setParameter("author", author)
                .executeUpdate();
    }

    void delete(UUID id) {
        database.createNativeMutationQuery("delete from message_template where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Once, and in a transaction of its own: the message that met it goes out meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    void markBroken(UUID id, int version) {
        database.createNativeMutationQuery("""
                        update message_template set broken_at = :now
                        where id = :id and version = :version and broken_at is null
                        """)
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("now", clock.instant(), Instant.class)
                .executeUpdate();
    }

    private static <T> NativeQuery<T> keyed(NativeQuery<T> query, TemplateKey key) {
        return query.setParameter("unit", key.unitId(), Long.class)
                .setParameter("kind", key.kind().name())
                .setParameter("language", key.language().code());
    }

    private static KeyedTemplate keyed(Tuple row) {
        return new KeyedTemplate(
                row.get("unit_id", Long.class),
                row.get("kind", String.class),
                Language.of(row.get("language", String.class)),
                template(row));
    }

    private static MessageTemplate template(Tuple row) {
        return new MessageTemplate(
                row.get("id", UUID.class),
                row.get("subject", String.class),
                row.get("body", String.class),
                row.get("short_text", String.class),
                row.get("version", Integer.class),
                row.get("changed_at", Instant.class),
                row.get("changed_by", String.class),
                row.get("broken_at", Instant.class));
    }
}
