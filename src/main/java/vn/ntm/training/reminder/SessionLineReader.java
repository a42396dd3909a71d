package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.reminder.channel.PlainLetters;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.text.VietnameseFormat;

/** The sessions that a message names: those to come that it reminds of, or all to come of a class whose timetable is another. */
@ApplicationScoped
class SessionLineReader {

    private static final int MOST = 40;

    private static final String SQL = """
            with at as materialized (select %s as now),
              named as (
                select p.session_id, p.registration_id from planned_reminder p where p.message_id = :id
                union
                select s.id, m.registration_id
                from message m
                join session s on s.class_id = m.class_id
                where m.id = :id and m.kind = 'SESSION_CHANGED')
            select c.id, c.code, c.title, s.ordinal, s.starts_at, s.ends_at, s.tool, i.name as site, i.address
            from named n
            join registration r on r.id = n.registration_id and r.status = 'CONFIRMED'
            join session s on s.id = n.session_id and s.starts_at > (select now from at)
            join training_class c on c.id = s.class_id and c.status in ('PUBLISHED', 'RUNNING')
            left join site i on i.id = r.site_id
            order by s.starts_at, s.id
            limit :most
            """.formatted(OutboxTime.NOW);

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    @Inject
    AccountConfig accounts;

    /** Empty also for a message that names none. */
    @Transactional(TxType.REQUIRES_NEW)
    List<SessionLine> of(LeasedMessage message) {
        return database.createNativeQuery(SQL, Tuple.class)
                .setParameter("set", time.set(), Instant.class)
                .setParameter("id", message.id())
                .setParameter("most", MOST)
                .getResultStream()
                .map(this::line)
                .toList();
    }

    private SessionLine line(Tuple row) {
        Instant starts = row.get("starts_at", Instant.class);
        LocalTime ends = LocalTime.ofInstant(row.get("ends_at", Instant.class), VietnameseFormat.ZONE);
        String site = Stream.of("site", "address")
                .map(column -> row.get(column, String.class))
                .filter(text -> text != null)
                .map(PlainLetters::oneLine)
                .collect(Collectors.joining(", "));
        String tool = row.get("tool", String.class);
        return new SessionLine(
                row.get("code", String.class),
                PlainLetters.oneLine(row.get("title", String.class)),
                row.get("ordinal", Integer.class),
                VietnameseFormat.dateTime(starts),
                VietnameseFormat.dateTime(starts) + "–" + VietnameseFormat.time(ends),
                site.isEmpty() ? null : site,
                tool == null ? null : PlainLetters.oneLine(tool),
                accounts.publicAddress()
                        .resolve("/classes/" + row.get("id", UUID.class))
                        .toString());
    }
}
