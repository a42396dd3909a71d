package vn.ntm.training.attendance.connection;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.shared.sheet.SheetRow;
import vn.ntm.training.shared.text.Vietnamese;

/** A row below a heading of a log. */
record LogRow(SheetRow row, LogHeading heading) {

    String text(LogColumn column) {
        Integer place = heading.columns().get(column);
        return place == null ? "" : row.cell(place);
    }

    boolean has(LogColumn column) {
        return heading.columns().containsKey(column);
    }

    int number() {
        return row.number();
    }

    /** Of a tool that divides names, in the order in which they are called in Vietnam. */
    String name() {
        if (has(LogColumn.NAME)) {
            return text(LogColumn.NAME);
        }
        return Vietnamese.clean(Stream.of(text(LogColumn.LAST_NAME), text(LogColumn.FIRST_NAME))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    String joined() {
        return has(LogColumn.JOINED) ? text(LogColumn.JOINED) : text(LogColumn.FIRST_JOIN);
    }

    String left() {
        return has(LogColumn.LEFT) ? text(LogColumn.LEFT) : text(LogColumn.LAST_LEAVE);
    }

    /** First and last time only: what lies between may have gaps. */
    boolean isCoarse() {
        return !has(LogColumn.JOINED) && has(LogColumn.FIRST_JOIN);
    }
}
