package vn.ntm.training.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.problem.InvalidInput;

/** Which entries are asked for; {@code from} and {@code to} are days, both included. Taken with {@code @BeanParam}. */
public class AuditFilter {

    @RestQuery
    String subjectType;

    @RestQuery
    String subjectId;

    @RestQuery
    String actor;

    @RestQuery
    String action;

    @RestQuery
    String from;

    @RestQuery
    String to;

    /** An SQL condition with its values in order. */
    record Condition(String sql, List<Object> values) {}

    Condition condition(ZoneId zone) {
        List<String> sql = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        equal("subject_type", "subjectType", subjectType, sql, values);
        equal("subject_id", "subjectId", subjectId, sql, values);
        equal("actor", "actor", actor, sql, values);
        equal("action", "action", action, sql, values);
        LocalDate first = day("from", from);
        if (first != null) {
            sql.add("at >= ?");
            values.add(
                    first.atStartOfDay(zone).withZoneSameInstant(ZoneOffset.UTC).toOffsetDateTime());
        }
        LocalDate last = day("to", to);
        if (last != null) {
            sql.add("at < ?");
            values.add(last.plusDays(1)
                    .atStartOfDay(zone)
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toOffsetDateTime());
        }
        return new Condition(String.join(" and ", sql), values);
    }

    private static void equal(String column, String field, String wanted, List<String> sql, List<Object> values) {
        if (wanted == null || wanted.isEmpty()) {
            return;
        }
        if (wanted.chars().anyMatch(Character::isISOControl)) {
            throw InvalidInput.of(field, "input.unreadable-character");
        }
        sql.add(column + " = ?");
        values.add(wanted);
    }

    private static LocalDate day(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 1900 && day.getYear() < 2200) {
                return day;
            }
        } catch (java.time.DateTimeException e) {
            // told below
        }
        throw InvalidInput.of(field, "input.date");
    }
}
