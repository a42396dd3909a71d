package vn.ntm.training.reminder.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.reminder.MessageKind;

/**
 * Which rules apply to a class: its own, or those of all classes while it has none of its own. Statements that plan for many
 * classes join the view {@code reminder_rule_of_class}.
 */
@ApplicationScoped
public class ReminderRules {

    @Inject
    Session database;

    /** Switched off ones included, the earliest first. */
    public List<ReminderRule> of(UUID classId) {
        return database.createNativeQuery("""
                        select kind, anchor, minutes, active from reminder_rule_of_class
                        where class_id = :class
                        order by kind, anchor desc, minutes""", Tuple.class)
                .setParameter("class", classId)
                .getResultStream()
                .map(row -> new ReminderRule(
                        MessageKind.valueOf(row.get("kind", String.class)),
                        RuleAnchor.valueOf(row.get("anchor", String.class)),
                        row.get("minutes", Integer.class),
                        row.get("active", Boolean.class)))
                .toList();
    }
}
