package vn.ntm.training.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

/** Rows of a test's own, put straight into the tables. */
@ApplicationScoped
public class GivenRows {

    @Inject
    DataSource dataSource;

    @Inject
    Units units;

    /** A running class that counts each person once; one session at 8 o'clock of the day. */
    public GivenClass classOn(LocalDate day) {
        return countingOnce(day, 1);
    }

    public GivenClass countingOnce(LocalDate day, int threshold) {
        return new GivenClass(this, day, "ONCE_PER_CLASS", threshold);
    }

    /** Each person once, who was there for so many minutes in all. */
    public GivenClass countingMinutes(LocalDate day, int minutes) {
        return new GivenClass(this, day, "ONCE_PER_CLASS_BY_MINUTES", minutes);
    }

    public GivenClass countingSessions(LocalDate day) {
        return new GivenClass(this, day, "PER_SESSION", 1);
    }

    public UUID trainee(String name, String gender, CadreLevel level) {
        UUID trainee = Ids.next();
        execute(
                """
                insert into trainee (id, full_name, roster_name, folded_name, gender, cadre_level, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                trainee,
                name,
                Vietnamese.rosterName(name),
                Vietnamese.fold(name),
                gender,
                level.name(),
                Timestamp.from(TestClock.START));
        return trainee;
    }

    /** A unit by era and code, with what it lies in on a day. */
    public UnitPath unit(String era, String code, LocalDate on) {
        return units.pathOn(number("select id from unit where era = ? and code = ?", era, code), on);
    }

    public UnitPath path(long unitId, LocalDate on) {
        return units.pathOn(unitId, on);
    }

    public long number(String sql, Object... arguments) {
        return ((Number) value(sql, arguments)).longValue();
    }

    public UUID id(String sql, Object... arguments) {
        return (UUID) value(sql, arguments);
    }

    private Object value(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getObject(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public void execute(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
