package vn.ntm.training.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.QueryText;

/** Which entries are asked for; {@code from} and {@code to} are days, both included. Taken with {@code @BeanParam}. */
public class AuditFilter {

    @RestQuery
    public String subjectType;

    @RestQuery
    public String subjectId;

    @RestQuery
    public String actor;

    @RestQuery
    public String action;

    @RestQuery
    public String from;

    @RestQuery
    public String to;

    @RestQuery
    public String requestId;

    EntryCondition condition(ZoneId zone) {
        List<String> sql = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        BiConsumer<String, Object> add = (condition, value) -> {
            sql.add(condition);
            values.add(value);
        };
        QueryText.line("subjectType", subjectType).ifPresent(wanted -> add.accept("subject_type = ?", wanted));
        QueryText.line("subjectId", subjectId).ifPresent(wanted -> add.accept("subject_id = ?", wanted));
        QueryText.line("actor", actor).ifPresent(wanted -> add.accept("actor = ?", wanted));
        QueryText.line("action", action).ifPresent(wanted -> add.accept("action = ?", wanted));
        QueryText.line("requestId", requestId).ifPresent(wanted -> add.accept("request_id = ?", wanted));
        day("from", from).ifPresent(first -> add.accept("at >= ?", startOf(first, zone)));
        day("to", to).ifPresent(last -> add.accept("at < ?", startOf(last.plusDays(1), zone)));
        return new EntryCondition(String.join(" and ", sql), values);
    }

    private static Optional<LocalDate> day(String field, String text) {
        Optional<LocalDate> day = QueryText.date(field, text);
        var check = new InputCheck();
        check.date(field, day.orElse(null));
        check.done();
        return day;
    }

    private static OffsetDateTime startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).withZoneSameInstant(ZoneOffset.UTC).toOffsetDateTime();
    }
}
