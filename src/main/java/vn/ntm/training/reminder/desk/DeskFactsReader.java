package vn.ntm.training.reminder.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.text.Language;

/** Looks up whom a message to a desk reaches: its unit's, or that of the nearest unit above. */
@ApplicationScoped
class DeskFactsReader {

    private static final String SQL = """
            with at as materialized (
              select cast(%s at time zone 'Asia/Ho_Chi_Minh' as date) as today)
            select at.today, m.unit_id, coalesce(d.contact, i.contact_name) as contact, d.email, i.contact_phone, d.locale, c.code, c.title,
              s.starts_at, s.ends_at
            from message m
            cross join at
            left join training_class c on c.id = m.class_id
            left join session s on s.id = m.session_id
            left join site i on i.id = m.site_id
            left join lateral desk_of(coalesce(m.unit_id, i.unit_id), at.today) d on true
            where m.id = :id and (c.id is null or c.status <> 'CANCELLED' or m.kind = 'CLASS_CANCELLED')
            """.formatted(OutboxTime.NOW);

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    /** Empty when the message is gone, or its class was cancelled and this tells something else. */
    Optional<DeskFacts> of(LeasedMessage message) {
        return database.createNativeQuery(SQL, Tuple.class)
                .setParameter("set", time.set(), Instant.class)
                .setParameter("id", message.id())
                .getResultStream()
                .findFirst()
                .map(row -> facts(row, message));
    }

    private static DeskFacts facts(Tuple row, LeasedMessage message) {
        return new DeskFacts(
                message.kind(),
                message.id(),
                row.get("today", LocalDate.class),
                row.get("unit_id", Long.class),
                text(row, "contact"),
                text(row, "email"),
                text(row, "contact_phone"),
                Language.of(text(row, "locale")),
                message.classId(),
                text(row, "code"),
                text(row, "title"),
                message.sessionId(),
                row.get("starts_at", Instant.class),
                row.get("ends_at", Instant.class));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
