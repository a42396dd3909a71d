package vn.ntm.training.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.shared.text.VietnameseFormat;

/** What is asked of a list or a search of units; taken with {@code @BeanParam}, checked when it is read. */
class UnitQuery {

    static final int MAX_TEXT = 200;
    /** The history of the units is known from this day on. */
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    @RestQuery
    String on;

    @RestQuery
    String level;

    @RestQuery
    String parent;

    @RestQuery
    String q;

    Optional<LocalDate> day() {
        return day(on);
    }

    /** The day that a parameter {@code on} gives; none when it is not given. */
    static Optional<LocalDate> day(String on) {
        if (on == null || on.isBlank()) {
            return Optional.empty();
        }
        LocalDate day = parse(on.strip());
        if (day.isBefore(FIRST_DAY)) {
            throw InvalidInput.of("on", "unit.before-history", VietnameseFormat.date(FIRST_DAY));
        }
        return Optional.of(day);
    }

    Optional<UnitLevel> level() {
        if (level == null || level.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(UnitLevel.values())
                .filter(each -> each.name().equals(level.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("level", "input.wrong-type")));
    }

    Optional<Long> parent() {
        if (parent == null || parent.isBlank()) {
            return Optional.empty();
        }
        if (!parent.matches("\\d{1,18}")) {
            throw InvalidInput.of("parent", "input.wrong-type");
        }
        return Optional.of(Long.valueOf(parent));
    }

    /** The text asked for, in NFC; empty when there was none. */
    String text() {
        if (q != null && q.length() > MAX_TEXT) {
            throw InvalidInput.of("q", "unit.query-too-long", MAX_TEXT);
        }
        return q == null ? "" : Vietnamese.clean(q);
    }

    String requiredText() {
        String text = text();
        if (text.isEmpty()) {
            throw InvalidInput.of("q", "unit.query-empty");
        }
        return text;
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidInput.of("on", "input.date");
        }
    }
}
