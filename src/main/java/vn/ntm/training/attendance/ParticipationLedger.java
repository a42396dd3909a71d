package vn.ntm.training.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.ntm.training.attendance.ParticipationRule.Counted;
import vn.ntm.training.attendance.ParticipationsChanging.Cell;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.Writes;

/** All participations, opened and closed but never changed: what was counted at any past instant stays readable. */
final class ParticipationLedger {

    /**
     * A participation that counts now.
     *
     * @param isUpToDate whether its units, level and gender are still those of the registration and the trainee
     * @param cell where it is counted
     */
    record Open(UUID id, UUID registrationId, UUID sessionId, LocalDate heldOn, boolean isUpToDate, Cell cell) {
        ToCount asToCount() {
            return new ToCount(registrationId, new Counted(sessionId, heldOn));
        }
    }

    /** A participation that is to be counted. */
    record ToCount(UUID registrationId, Counted counted) {
        boolean countsIn(UUID session) {
            return counted.sessionId() == null || counted.sessionId().equals(session);
        }
    }

    private ParticipationLedger() {}

    /** @param writes where the statement is put */
    static void close(List<Open> wrong, Instant now, Writes writes) {
        if (!wrong.isEmpty()) {
            writes.add(
                    "update participation set counted_until = greatest(counted_from, ?) where id = any(?)",
                    now,
                    wrong.stream().map(Open::id).toArray(UUID[]::new));
        }
    }

    /**
     * @param people registration → of whom it is
     * @param writes where the statement is put
     */
    static void count(UUID classId, List<ToCount> toCount, Map<UUID, Enrolled> people, Instant now, Writes writes) {
        if (toCount.isEmpty()) {
            return;
        }
        List<Enrolled> counted =
                toCount.stream().map(one -> people.get(one.registrationId())).toList();
        writes.add(
                """
                insert into participation (class_id, counted_from, id, session_id, held_on, registration_id, trainee_id,
                  unit_id, commune_id, district_id, province_id, cadre_level, gender)
                select ?, ?, n.*
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) n""",
                classId,
                now,
                toCount.stream().map(_ -> Ids.next()).toArray(UUID[]::new),
                toCount.stream().map(one -> one.counted().sessionId()).toArray(UUID[]::new),
                toCount.stream().map(one -> one.counted().heldOn()).toArray(LocalDate[]::new),
                column(counted, Enrolled::registrationId).toArray(UUID[]::new),
                column(counted, Enrolled::traineeId).toArray(UUID[]::new),
                column(counted, Enrolled::unitId).toArray(Long[]::new),
                column(counted, Enrolled::communeId).toArray(Long[]::new),
                column(counted, Enrolled::districtId).toArray(Long[]::new),
                column(counted, Enrolled::provinceId).toArray(Long[]::new),
                column(counted, Enrolled::cadreLevel).toArray(String[]::new),
                column(counted, Enrolled::gender).toArray(String[]::new));
    }

    private static <T> List<T> column(List<Enrolled> people, Function<Enrolled, T> column) {
        return people.stream().map(column).toList();
    }
}
