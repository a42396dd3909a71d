package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.attendance.ParticipationLedger.Open;

/**
 * Reads all that counting needs in one round trip: it is done for each mark of each room.
 *
 * <p>Marks of people in sessions in which they were at work are left out: who teaches, and who looks after the technology of a
 * room, is no trainee there (ADR 134).
 */
@ApplicationScoped
class CountingStates {

    private enum Kind {
        MARK,
        COUNTED,
        SISTER
    }

    private record Row(
            String kindName,
            UUID id,
            UUID registrationId,
            UUID sessionId,
            UUID siteId,
            String statusName,
            Integer minutes,
            LocalDate heldOn,
            boolean isUpToDate) {

        boolean is(Kind kind) {
            return kind.name().equals(kindName);
        }

        Current mark() {
            return new Current(id, registrationId, sessionId, siteId, statusName, minutes);
        }

        Open open() {
            return new Open(id, registrationId, sessionId, heldOn, isUpToDate);
        }
    }

    @Inject
    Session database;

    /** @param registrations of one class, locked, with all changes of their marks written */
    CountingState of(Collection<UUID> registrations) {
        List<Row> rows = database.createNativeQuery("select * from counting_state(:registrations)", Row.class)
                .setParameter("registrations", registrations.toArray(UUID[]::new))
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultList();
        return new CountingState(
                rows.stream().filter(row -> row.is(Kind.MARK)).map(Row::mark).toList(),
                rows.stream().filter(row -> row.is(Kind.COUNTED)).map(Row::open).toList(),
                rows.stream().anyMatch(row -> row.is(Kind.SISTER)));
    }
}
