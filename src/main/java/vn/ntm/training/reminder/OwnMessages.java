package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.ntm.training.attendance.MyTrainings;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** What whoever asks was told, directly or through a desk, by an account or by a personal link; the latest first. */
@ApplicationScoped
class OwnMessages {

    private static final String ROWS = """
            from (
              with mine as materialized (
                select id from trainee where id = any(:trainees) or merged_into = any(:trainees))
              select m.id, m.kind, m.channel, m.status, m.class_id, coalesce(m.settled_at, m.next_attempt_at) as at, m.created_at,
                m.reached is not distinct from 'CONTACT' as through_contact
              from message m
              where m.trainee_id in (select id from mine)
              union all
              select d.id, d.kind, d.channel, d.status, d.class_id, d.at, d.created_at, true
              from told_through_desks(array(select id from mine)) d) m
            join training_class c on c.id = m.class_id
            """;

    @Inject
    Session database;

    @Inject
    MyTrainings trainings;

    Page<OwnMessage> page(Paging paging) {
        UUID[] trainees = trainings.trainees().toArray(UUID[]::new);
        long total = of(trainees, Column.of(database, "select count(*) " + ROWS, Long.class))
                .getSingleResult();
        var items = of(
                        trainees,
                        database.createNativeQuery(
                                """
                                select m.id, m.kind, m.channel, m.status, m.class_id, c.code, c.title, m.at, m.through_contact
                                """ + ROWS + " order by m.created_at desc, m.id limit :size offset :offset",
                                Tuple.class))
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset())
                .getResultStream()
                .map(OwnMessages::message)
                .toList();
        return new Page<>(items, total, paging.page(), paging.size());
    }

    private static <T> NativeQuery<T> of(UUID[] trainees, NativeQuery<T> query) {
        return query.setParameter("trainees", trainees);
    }

    private static OwnMessage message(Tuple row) {
        return new OwnMessage(
                row.get("id", UUID.class),
                MessageKind.valueOf(row.get("kind", String.class)),
                Channel.valueOf(row.get("channel", String.class)),
                MessageStatus.valueOf(row.get("status", String.class)),
                row.get("class_id", UUID.class),
                row.get("code", String.class),
                row.get("title", String.class),
                row.get("at", Instant.class),
                row.get("through_contact", Boolean.class));
    }
}
