package vn.ntm.training.reminder.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.channel.ReminderConfig;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.problem.StaleVersion;

/** What people chose, by person. */
@ApplicationScoped
class Preferences {

    private record Reached(Boolean byMail, Boolean byPhone) {}

    @Inject
    Session database;

    @Inject
    ReminderConfig config;

    MessagePreference of(UUID traineeId) {
        return database.createNativeQuery(
                        "select language, channel, topics_off, version from message_preference where trainee_id = :id",
                        Tuple.class)
                .setParameter("id", traineeId)
                .getResultStream()
                .findFirst()
                .map(Preferences::preference)
                .orElse(MessagePreference.NOTHING_CHOSEN);
    }

    /** @throws StaleVersion when somebody else was faster */
    void put(UUID traineeId, PreferenceInput chosen, int seen, Instant now) {
        int changed = database.createNativeMutationQuery("""
                        insert into message_preference as p (trainee_id, language, channel, topics_off, version, changed_at)
                        values (:id, :language, :channel, :off, 1, :now)
                        on conflict (trainee_id) do update
                        set language = excluded.language, channel = excluded.channel, topics_off = excluded.topics_off,
                          version = p.version + 1, changed_at = excluded.changed_at
                        where p.version = :seen""")
                .setParameter("id", traineeId)
                .setParameter("language", chosen.language(), String.class)
                .setParameter(
                        "channel",
                        chosen.channel() == null ? null : chosen.channel().name(),
                        String.class)
                .setParameter("off", chosen.off().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("seen", seen)
                .setParameter("now", now)
                .executeUpdate();
        if (changed == 0) {
            throw new StaleVersion();
        }
    }

    /** False when it was off before, or the person is gone. */
    boolean turnOff(UUID traineeId, Topic topic, Instant now) {
        return Column.of(database, "select turn_topic_off(:id, :topic, :now)", Integer.class)
                        .setParameter("id", traineeId)
                        .setParameter("topic", topic.name())
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    /** By which the person can be reached: what is set up, as far as the address or number is known. */
    Set<Channel> possibleFor(UUID traineeId) {
        Reached reached = database.createNativeQuery("""
                        select t.email is not null or exists (
                            select from trainee_account a join app_user u on u.id = a.user_id
                            where a.trainee_id = t.id and u.email is not null) as by_mail,
                          t.phone is not null as by_phone
                        from trainee t where t.id = :id""", Reached.class)
                .setParameter("id", traineeId)
                .getSingleResult();
        Set<Channel> possible = EnumSet.noneOf(Channel.class);
        if (reached.byMail()) {
            possible.add(Channel.EMAIL);
        }
        if (reached.byPhone() && config.sms().isOn()) {
            possible.add(Channel.SMS);
        }
        if (reached.byPhone() && config.zalo().isOn()) {
            possible.add(Channel.ZALO);
        }
        return possible;
    }

    private static MessagePreference preference(Tuple row) {
        String channel = row.get("channel", String.class);
        return new MessagePreference(
                row.get("language", String.class),
                channel == null ? null : Channel.valueOf(channel),
                Arrays.stream(row.get("topics_off", String[].class))
                        .map(Topic::valueOf)
                        .toList(),
                row.get("version", Integer.class));
    }
}
