package vn.ntm.training.reminder.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.material.MaterialAdded;
import vn.ntm.training.registration.RegistrationCancelled;
import vn.ntm.training.registration.RegistrationRejected;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.channel.ReminderConfig;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.shared.Column;

/** Tells the people of a class of its materials: those that are published one after the other in one message. */
@ApplicationScoped
class MaterialNews {

    @Inject
    Session database;

    @Inject
    OutboxTime time;

    @Inject
    ReminderConfig config;

    void on(@Observes MaterialAdded added) {
        Column.of(
                        database,
                        "select queue_material_news(:class, cast(:pause as interval), " + OutboxTime.NOW + ")",
                        Integer.class)
                .setParameter("class", added.classId())
                .setParameter("pause", config.newsAfter().toString())
                .setParameter("set", time.set(), Instant.class)
                .getSingleResult();
    }

    void on(@Observes RegistrationCancelled cancelled) {
        withdraw(cancelled.registrationId());
    }

    void on(@Observes RegistrationRejected rejected) {
        withdraw(rejected.registrationId());
    }

    private void withdraw(UUID registrationId) {
        Column.of(
                        database,
                        "select 1 from withdraw_messages(:registration, cast(:kinds as text[]), " + OutboxTime.NOW
                                + ")",
                        Integer.class)
                .setParameter("registration", registrationId)
                .setParameter("kinds", new String[] {MessageKind.MATERIAL_ADDED.name()})
                .setParameter("set", time.set(), Instant.class)
                .getResultList();
    }
}
