package vn.ntm.training.attendance;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.attendance.ParticipationLedger.Open;
import vn.ntm.training.attendance.ParticipationsChanging.Cell;
import vn.ntm.training.unit.CadreLevel;

/**
 * A line of the function {@code counting_state} of the database: somebody with a mark that stands, or with a participation that is
 * counted, or with neither.
 *
 * @param personSeen whether the sender sees the person; of others marks are told, and nothing is counted
 * @param mark null when the line tells of none
 * @param open null when the line tells of none
 */
record CountingRow(Enrolled enrolled, boolean personSeen, Current mark, Open open) {

    static final String COLUMNS = """
            registration_id, trainee_id, unit_id, commune_id, district_id, province_id, cadre_level, gender, person_seen,
            kind, id, session_id, site_id, status, minutes, held_on, up_to_date, counted_unit_id, counted_level, counted_gender""";

    private static final int KIND = 9;

    /** @param before how many columns of the row come before {@link #COLUMNS}; null when there is nobody */
    static CountingRow of(ResultSet row, int before) throws SQLException {
        UUID registration = row.getObject(before + 1, UUID.class);
        if (registration == null) {
            return null;
        }
        var enrolled = new Enrolled(
                registration,
                row.getObject(before + 2, UUID.class),
                row.getObject(before + 3, Long.class),
                row.getObject(before + 4, Long.class),
                row.getObject(before + 5, Long.class),
                row.getObject(before + 6, Long.class),
                row.getString(before + 7),
                row.getString(before + 8));
        boolean seen = row.getBoolean(before + KIND);
        return switch (row.getString(before + KIND + 1)) {
            case null -> new CountingRow(enrolled, seen, null, null);
            case "MARK" -> new CountingRow(enrolled, seen, mark(registration, row, before + KIND + 1), null);
            default -> new CountingRow(enrolled, seen, null, open(registration, row, before + KIND + 1));
        };
    }

    private static Current mark(UUID registration, ResultSet row, int kind) throws SQLException {
        return new Current(
                row.getObject(kind + 1, UUID.class),
                registration,
                row.getObject(kind + 2, UUID.class),
                row.getObject(kind + 3, UUID.class),
                row.getString(kind + 4),
                row.getObject(kind + 5, Integer.class));
    }

    private static Open open(UUID registration, ResultSet row, int kind) throws SQLException {
        return new Open(
                row.getObject(kind + 1, UUID.class),
                registration,
                row.getObject(kind + 2, UUID.class),
                row.getObject(kind + 6, LocalDate.class),
                row.getBoolean(kind + 7),
                new Cell(
                        row.getObject(kind + 8, Long.class),
                        CadreLevel.valueOf(row.getString(kind + 9)),
                        row.getString(kind + 10)));
    }

    static CountingState state(List<CountingRow> rows, boolean someoneApart) {
        return new CountingState(
                rows.stream()
                        .filter(CountingRow::personSeen)
                        .map(CountingRow::enrolled)
                        .distinct()
                        .collect(toMap(Enrolled::registrationId, enrolled -> enrolled)),
                rows.stream().map(CountingRow::mark).filter(Objects::nonNull).toList(),
                rows.stream().map(CountingRow::open).filter(Objects::nonNull).toList(),
                someoneApart);
    }
}
