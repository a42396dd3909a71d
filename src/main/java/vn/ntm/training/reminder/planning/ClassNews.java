package vn.ntm.training.reminder.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.course.ArrangementsChanged;
import vn.ntm.training.course.ClassCancelled;
import vn.ntm.training.registration.RegistrationCancelled;
import vn.ntm.training.registration.RegistrationRejected;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.channel.ReminderConfig;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.reminder.rule.RulesChanged;
import vn.ntm.training.shared.Column;

/**
 * Tells the people of a class at once that it is at another time or place, or does not take place, and withdraws the reminders
 * that are not true any more; those of a session that was moved are planned anew.
 */
@ApplicationScoped
class ClassNews {

    private static final List<String> COMING = List.of("CONFIRMED");
    private static final List<String> HOPING = List.of("CONFIRMED", "OFFERED", "WAITLISTED", "PENDING");

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    @Inject
    ReminderConfig config;

    void on(@Observes ArrangementsChanged changed) {
        database.flush();
        if (changed.sessionId() != null) {
            withdraw(changed.classId(), changed.sessionId(), null);
            call("select 1 from follow_timetable(:class, " + OutboxTime.NOW + ")", changed.classId());
        }
        tell(
                MessageKind.SESSION_CHANGED,
                changed.classId(),
                changed.siteId(),
                COMING,
                changed.formerStart(),
                config.newsAfter());
    }

    void on(@Observes RulesChanged changed) {
        withdraw(changed.classId(), null, null);
    }

    void on(@Observes ClassCancelled cancelled) {
        call("select 1 from withdraw_messages_of_class(:class, " + OutboxTime.NOW + ")", cancelled.classId());
        tell(MessageKind.CLASS_CANCELLED, cancelled.classId(), null, HOPING, null, Duration.ZERO);
    }

    void on(@Observes RegistrationCancelled cancelled) {
        withdraw(cancelled.classId(), null, cancelled.registrationId());
    }

    void on(@Observes RegistrationRejected rejected) {
        withdraw(rejected.classId(), null, rejected.registrationId());
    }

    private void withdraw(UUID classId, UUID sessionId, UUID registrationId) {
        Column.of(
                        database,
                        "select 1 from withdraw_reminders(:class, cast(:session as uuid), cast(:registration as uuid), "
                                + OutboxTime.NOW + ")",
                        Integer.class)
                .setParameter("class", classId)
                .setParameter("session", sessionId, UUID.class)
                .setParameter("registration", registrationId, UUID.class)
                .setParameter("set", time.set(), Instant.class)
                .getResultList();
    }

    private void call(String sql, UUID classId) {
        Column.of(database, sql, Integer.class)
                .setParameter("class", classId)
                .setParameter("set", time.set(), Instant.class)
                .getResultList();
    }

    private void tell(
            MessageKind kind, UUID classId, UUID siteId, List<String> told, Instant formerStart, Duration pause) {
        Column.of(
                        database,
                        "select queue_class_news(:kind, :class, cast(:site as uuid), cast(:told as text[]),"
                                + " cast(:former as timestamptz), cast(:pause as interval), " + OutboxTime.NOW + ")",
                        Integer.class)
                .setParameter("kind", kind.name())
                .setParameter("class", classId)
                .setParameter("site", siteId, UUID.class)
                .setParameter("told", told.toArray(String[]::new))
                .setParameter("former", formerStart, Instant.class)
                .setParameter("pause", pause.toString())
                .setParameter("set", time.set(), Instant.class)
                .getSingleResult();
    }
}
