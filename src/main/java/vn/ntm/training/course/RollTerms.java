package vn.ntm.training.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * What of a class decides whether marks of it are taken, and how they count. Each roll asks for it, so that it is read without
 * loading the class.
 *
 * @param countingThreshold see {@link TrainingClass#countingThreshold}
 */
public record RollTerms(
        UUID classId, ClassStatus status, CountingRule countingRule, int countingThreshold, List<Sitting> sittings) {

    /** A session, by its times. */
    public record Sitting(UUID sessionId, Instant startsAt, Instant endsAt) {

        static Sitting of(Session session) {
            return new Sitting(session.id(), session.startsAt(), session.endsAt());
        }

        /** See {@link Session#heldOn}. */
        public LocalDate heldOn() {
            return LocalDate.ofInstant(startsAt, VietnameseFormat.ZONE);
        }
    }

    /** A session of the class, beside what all of them share. */
    record Row(UUID classId, String status, String countingRule, int countingThreshold, Sitting sitting) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4),
                    new Sitting(row.getObject(5, UUID.class), instant(row, 6), instant(row, 7)));
        }

        private static Instant instant(ResultSet row, int column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }
    }

    /** @param rows one at least, of one class */
    static RollTerms of(List<Row> rows) {
        Row any = rows.getFirst();
        return new RollTerms(
                any.classId(),
                ClassStatus.valueOf(any.status()),
                CountingRule.valueOf(any.countingRule()),
                any.countingThreshold(),
                rows.stream().map(Row::sitting).toList());
    }

    public static RollTerms of(TrainingClass trainingClass) {
        return new RollTerms(
                trainingClass.id(),
                trainingClass.status(),
                trainingClass.countingRule(),
                trainingClass.countingThreshold(),
                trainingClass.sessions().stream().map(Sitting::of).toList());
    }

    /**
     * @throws NotFound when the class has no such session
     * @throws RuleViolation that says why no roll of this session can be handed in now
     */
    public void checkOpen(UUID sessionId, Instant now) {
        status.requireChangeable();
        if (status == ClassStatus.DRAFT) {
            throw new RuleViolation("class.not-published");
        }
        Instant opens = Session.opensAt(sitting(sessionId).startsAt());
        if (now.isBefore(opens)) {
            throw new RuleViolation("session.roll-not-yet", VietnameseFormat.dateTime(opens));
        }
    }

    /**
     * As {@link #checkOpen}, but a class that is closed may be corrected by those who were given the right.
     *
     * @param mayAfterClosing whether whoever corrects has that right
     * @throws RuleViolation that says why no mark of this session can be corrected now
     */
    public void checkCorrectable(UUID sessionId, boolean mayAfterClosing, Instant now) {
        if (status != ClassStatus.CLOSED) {
            checkOpen(sessionId, now);
        } else if (!mayAfterClosing) {
            throw new RuleViolation("correction.closed");
        }
    }

    private Sitting sitting(UUID sessionId) {
        return sittings.stream()
                .filter(sitting -> sitting.sessionId().equals(sessionId))
                .findFirst()
                .orElseThrow(NotFound.of("session", sessionId));
    }
}
