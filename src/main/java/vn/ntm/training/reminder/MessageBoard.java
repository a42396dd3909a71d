package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** What became of messages: those of the classes that the reader's units hold, and those about no class to these units. */
@ApplicationScoped
class MessageBoard {

    private static final Map<String, String> SORTABLE =
            Map.of("createdAt", "m.created_at", "dueAt", "m.due_at", "attempts", "m.attempts");

    private static final String ROWS = """
            from message m
            left join training_class c on c.id = m.class_id
            left join trainee t on t.id = m.trainee_id
            left join site i on i.id = m.site_id
            left join lateral unit_version_near(m.unit_id, cast(m.created_at as date)) v on true
            where %s
              and (cardinality(cast(:statuses as text[])) = 0 or m.status = any (cast(:statuses as text[])))
              and (cast(:code as text) is null or lower(c.code) = lower(:code))
              and (cast(:id as uuid) is null or m.id = :id)
            """.formatted(Reach.condition(
            "case when m.class_id is null then m.unit_id else c.organiser_unit_id end", "reach"));

    @Inject
    Session database;

    @Inject
    CurrentUser currentUser;

    Page<MessageView> page(MessageFilter filter, Paging paging) {
        String order = paging.orderBy(SORTABLE, "m.created_at desc", "m.id");
        long total = bound(Column.of(database, "select count(*) " + ROWS, Long.class), filter, null)
                .getSingleResult();
        var items = bound(rows(" order by " + order + " limit :size offset :offset"), filter, null)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset())
                .getResultStream()
                .map(MessageBoard::view)
                .toList();
        return new Page<>(items, total, paging.page(), paging.size());
    }

    /** Empty also when it is of a class that the reader's units do not hold. */
    Optional<MessageView> find(UUID id) {
        return bound(rows(""), new MessageFilter(), id)
                .getResultStream()
                .findFirst()
                .map(MessageBoard::view);
    }

    private NativeQuery<Tuple> rows(String end) {
        return database.createNativeQuery("""
                select m.id, m.kind, m.channel, m.status, m.class_id, c.code, t.full_name, m.unit_id,
                  v.name as unit, i.name as room, m.due_at,
                  case when m.status = 'QUEUED' then m.next_attempt_at end as next_attempt_at, m.attempts, m.reached,
                  m.error, m.created_at, m.settled_at
                """ + ROWS + end, Tuple.class);
    }

    private <T> NativeQuery<T> bound(NativeQuery<T> query, MessageFilter filter, UUID id) {
        return query.setParameter("reach", currentUser.scope().reading().parameter(), Long[].class)
                .setParameter("statuses", filter.statuses().toArray(String[]::new))
                .setParameter("code", filter.code().orElse(null), String.class)
                .setParameter("id", id, UUID.class);
    }

    private static MessageView view(Tuple row) {
        return new MessageView(
                row.get("id", UUID.class),
                MessageKind.valueOf(row.get("kind", String.class)),
                Channel.valueOf(row.get("channel", String.class)),
                MessageStatus.valueOf(row.get("status", String.class)),
                row.get("class_id", UUID.class),
                row.get("code", String.class),
                row.get("full_name", String.class),
                row.get("unit_id", Long.class),
                row.get("unit", String.class),
                row.get("room", String.class),
                row.get("due_at", Instant.class),
                row.get("next_attempt_at", Instant.class),
                row.get("attempts", Integer.class),
                row.get("reached", String.class),
                row.get("error", String.class),
                row.get("created_at", Instant.class),
                row.get("settled_at", Instant.class));
    }
}
