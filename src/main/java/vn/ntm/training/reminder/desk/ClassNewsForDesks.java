package vn.ntm.training.reminder.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.channel.PlainLetters;
import vn.ntm.training.reminder.desk.DeskNews.Line;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Of a class that is at another time or place, or does not take place: what is so, and whom the desk is to tell. */
@ApplicationScoped
class ClassNewsForDesks {

    private static final String PEOPLE = """
            select t.full_name as name, i.name as room
            from message m
            cross join lateral jsonb_array_elements_text(m.facts -> 'registrations') f (registration)
            join registration r on r.id = cast(f.registration as uuid)
            join trainee t on t.id = r.trainee_id
            left join site i on i.id = r.site_id
            where m.id = :id and (r.status = 'CONFIRMED'
              or m.kind = 'CLASS_CANCELLED' and r.status in ('OFFERED', 'WAITLISTED', 'PENDING'))
            order by t.full_name, r.id""";

    private static final String SESSIONS = """
            select s.ordinal, s.starts_at, s.ends_at
            from session s
            where s.class_id = :class and s.starts_at > %s
            order by s.starts_at, s.id""".formatted(OutboxTime.NOW);

    /** @param room null: none was chosen */
    record Told(String name, String room) {}

    record Coming(int ordinal, Instant startsAt, Instant endsAt) {}

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    List<Line> lines(DeskFacts about, DeskTexts texts) {
        List<Told> people = database.createNativeQuery(PEOPLE, Told.class)
                .setParameter("id", about.messageId())
                .getResultList();
        if (people.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        if (about.kind() == MessageKind.CLASS_CANCELLED) {
            lines.add(Line.of(texts.classCancelled()));
            reason(about.classId()).ifPresent(reason -> lines.add(Line.of(texts.reason(reason))));
        } else {
            lines.add(Line.of(texts.sessionChanged()));
            lines.addAll(DeskNews.some(coming(about.classId()), one -> Line.of(session(one, texts)), texts));
            lines.add(new Line(texts.openClass(), "/classes/" + about.classId()));
        }
        lines.add(Line.of(texts.tell()));
        lines.addAll(DeskNews.some(people, one -> Line.of(person(one, texts)), texts));
        return lines;
    }

    private Optional<String> reason(UUID classId) {
        return Column.of(
                        database,
                        "select coalesce(status_reason, '') from training_class where id = :class",
                        String.class)
                .setParameter("class", classId)
                .getResultStream()
                .filter(reason -> !reason.isBlank())
                .findFirst();
    }

    private List<Coming> coming(UUID classId) {
        return database.createNativeQuery(SESSIONS, Coming.class)
                .setParameter("class", classId)
                .setParameter("set", time.set(), Instant.class)
                .getResultList();
    }

    private static String session(Coming one, DeskTexts texts) {
        LocalTime ends = LocalTime.ofInstant(one.endsAt(), VietnameseFormat.ZONE);
        return texts.sessionOfClass(
                VietnameseFormat.dateTime(one.startsAt()) + "–" + VietnameseFormat.time(ends),
                DeskNews.number(one.ordinal()));
    }

    private static String person(Told one, DeskTexts texts) {
        String name = PlainLetters.oneLine(one.name());
        return one.room() == null ? name : texts.personAt(name, PlainLetters.oneLine(one.room()));
    }
}
