package vn.ntm.training.reminder.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import vn.ntm.training.reminder.outbox.OutboxTime;
import vn.ntm.training.reminder.rule.RulesInput.Rule;
import vn.ntm.training.reminder.rule.RulesView.ToCome;

/** The rules that classes have of their own, and what comes of rules. */
@ApplicationScoped
class StoredRules {

    /** The ends of the timetable of a class; null: it has none. */
    record Ends(Instant lastStart, Instant lastEnd, Instant now) {}

    @Inject
    Session database;

    @Inject
    ReminderRules rules;

    @Inject
    OutboxTime time;

    RulesView of(UUID classId) {
        Optional<Tuple> stored = database.createNativeQuery(
                        "select version, own from class_reminders where class_id = :class", Tuple.class)
                .setParameter("class", classId)
                .getResultStream()
                .findFirst();
        return new RulesView(
                stored.map(row -> row.get("own", Boolean.class)).orElse(false),
                rules.of(classId),
                toCome(classId),
                stored.map(row -> row.get("version", Integer.class)).orElse(0));
    }

    private List<ToCome> toCome(UUID classId) {
        return database.createNativeQuery("""
                        with at as materialized (select %s as now),
                          people as (
                            select count(*) as people from registration where class_id = :class and status = 'CONFIRMED')
                        select s.id, s.ordinal, s.starts_at, u.minutes, people.people,
                          sendable_from(s.starts_at + make_interval(mins => u.minutes), s.starts_at) as sends_at
                        from session s
                        join training_class c on c.id = s.class_id
                        join reminder_rule_of_class u on u.class_id = c.id
                        cross join at
                        cross join people
                        where s.class_id = :class and c.status in ('DRAFT', 'PUBLISHED', 'RUNNING') and not c.synthetic
                          and u.kind = 'SESSION_REMINDER' and u.anchor = 'START' and u.active
                          and sendable_from(s.starts_at + make_interval(mins => u.minutes), s.starts_at) > at.now
                        order by sends_at, s.starts_at
                        limit 50
                        """.formatted(OutboxTime.NOW), Tuple.class)
                .setParameter("set", time.set(), Instant.class)
                .setParameter("class", classId)
                .getResultStream()
                .map(row -> new ToCome(
                        row.get("id", UUID.class),
                        row.get("ordinal", Integer.class),
                        row.get("starts_at", Instant.class),
                        row.get("sends_at", Instant.class),
                        row.get("minutes", Integer.class),
                        row.get("people", Long.class)))
                .toList();
    }

    Ends ends(UUID classId) {
        return database.createNativeQuery(
                        "select max(starts_at) as last_start, max(ends_at) as last_end, " + OutboxTime.NOW
                                + " as now from session where class_id = :class",
                        Ends.class)
                .setParameter("set", time.set(), Instant.class)
                .setParameter("class", classId)
                .getSingleResult();
    }

    /** The class is locked. */
    void store(UUID classId, RulesInput input) {
        removeRules(classId);
        database.createNativeMutationQuery("""
                        insert into reminder_rule (class_id, kind, anchor, minutes, active)
                        select :class, kind, anchor, minutes, active
                        from unnest(cast(:kinds as text[]), cast(:anchors as text[]), cast(:minutes as int[]),
                          cast(:actives as boolean[])) as r (kind, anchor, minutes, active)""")
                .setParameter("class", classId)
                .setParameter("kinds", of(input, rule -> rule.kind().name()).toArray(String[]::new))
                .setParameter("anchors", of(input, rule -> rule.anchor().name()).toArray(String[]::new))
                .setParameter("minutes", of(input, Rule::minutes).toArray(Integer[]::new))
                .setParameter("actives", of(input, Rule::active).toArray(Boolean[]::new))
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into class_reminders as c (class_id, version) values (:class, 1)
                        on conflict (class_id) do update set version = c.version + 1, own = true""").setParameter("class", classId).executeUpdate();
    }

    /** From now on the rules of all classes count. The class is locked. */
    void remove(UUID classId) {
        removeRules(classId);
        database.createNativeMutationQuery(
                        "update class_reminders set own = false, version = version + 1 where class_id = :class and own")
                .setParameter("class", classId)
                .executeUpdate();
    }

    private void removeRules(UUID classId) {
        database.createNativeMutationQuery("delete from reminder_rule where class_id = :class")
                .setParameter("class", classId)
                .executeUpdate();
    }

    /** A copy of a class that has rules of its own has them too. */
    void copy(UUID original, UUID copy) {
        database.createNativeMutationQuery("""
                        with own as (
                          insert into class_reminders (class_id, version)
                          select cast(:copy as uuid), 1 from class_reminders where class_id = :original and own)
                        insert into reminder_rule (class_id, kind, anchor, minutes, active)
                        select cast(:copy as uuid), kind, anchor, minutes, active from reminder_rule where class_id = :original""")
                .setParameter("copy", copy)
                .setParameter("original", original)
                .executeUpdate();
    }

    private static <T> List<T> of(RulesInput input, Function<Rule, T> part) {
        return input.items().stream().map(part).toList();
    }
}
