package vn.ntm.training.attendance;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.attendance.ParticipationLedger.Open;

/**
 * What of some registrations is known to whoever counts them.
 *
 * @param people registration → of whom it is, as far as the sender sees the person
 * @param marks that stand, in all sessions of the class
 * @param open participations that are counted now
 * @param someoneApart whether one of the people was merged with somebody, or may be at work in the class: then marks may not
 *     count, or count for another registration
 */
record CountingState(Map<UUID, Enrolled> people, List<Current> marks, List<Open> open, boolean someoneApart) {

    /** The same once these marks stand in the place of others. */
    CountingState with(Collection<NewMark> changes, UUID sessionId, UUID siteId) {
        Set<UUID> superseded = changes.stream().map(NewMark::supersedes).collect(toSet());
        Stream<Current> staying = marks.stream().filter(mark -> !superseded.contains(mark.id()));
        Stream<Current> added = changes.stream().map(change -> change.standing(sessionId, siteId));
        return new CountingState(people, Stream.concat(staying, added).toList(), open, someoneApart);
    }

    /** The same without marks that do not count. */
    CountingState without(Set<AtWork> atWork) {
        List<Current> counting = marks.stream()
                .filter(mark -> !atWork.contains(new AtWork(mark.registrationId(), mark.sessionId())))
                .toList();
        return new CountingState(people, counting, open, someoneApart);
    }
}
