package vn.ntm.training.attendance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.attendance.AttendanceMarks.Current;
import vn.ntm.training.course.RollTerms;
import vn.ntm.training.shared.PlainSql;
import vn.ntm.training.shared.Writes;

/**
 * Makes the roll say what somebody has already worked out. Works in the transaction of the caller, who holds the room by
 * {@link RollTaking#requireOpen}; marks, participations and tallies change together.
 */
@ApplicationScoped
public class RollRecording {

    /**
     * What has to stand for a person.
     *
     * @param siteId the room that found, or missed, the person
     * @param capturedAt when it was tapped on a phone; null when it was said at the time it was recorded
     */
    public record Due(UUID registrationId, UUID siteId, MarkStatus status, Integer minutes, Instant capturedAt) {}

    @Inject
    Session database;

    @Inject
    PlainSql sql;

    @Inject
    Attendees attendees;

    @Inject
    AttendanceMarks marks;

    @Inject
    Headcounts headcounts;

    @Inject
    Participations participations;

    /** Those of the ids that are confirmed registrations of the class and that the sender may mark, locked. */
    public Set<UUID> lockConfirmed(UUID classId, Collection<UUID> registrationIds) {
        return Set.copyOf(attendees.locked(classId, registrationIds));
    }

    /** Those of the ids that are registrations of the class, whatever their state. */
    public Set<UUID> ofClass(UUID classId, Collection<UUID> registrationIds) {
        return attendees.ofClass(classId, registrationIds);
    }

    /**
     * Records what does not stand yet, and counts the people anew.
     *
     * @param due people whose registrations the caller has locked
     * @return how many marks changed
     */
    public int record(RollTerms terms, UUID sessionId, Collection<Due> due, String recordedBy, Instant now) {
        database.flush(); // who walked in may wait there
        List<UUID> people = due.stream().map(Due::registrationId).toList();
        Map<UUID, Current> standing = marks.current(people).stream()
                .filter(mark -> mark.sessionId().equals(sessionId))
                .collect(toMap(Current::registrationId, identity()));
        List<Due> changes = due.stream()
                .filter(each -> !stands(each, standing.get(each.registrationId())))
                .toList();
        var writes = new Writes();
        changes.stream()
                .collect(groupingBy(Due::siteId, TreeMap::new, toList()))
                .forEach((site, ofSite) -> marks.record(
                        sessionId,
                        site,
                        ofSite.stream()
                                .map(each -> mark(each, standing.get(each.registrationId())))
                                .toList(),
                        recordedBy,
                        now,
                        writes));
        sql.write(writes);
        if (!changes.isEmpty()) {
            participations.recount(
                    terms, changes.stream().map(Due::registrationId).toList(), now);
        }
        return changes.size();
    }

    /** @return whether another number stands now */
    public boolean recordHeads(
            UUID sessionId, UUID siteId, int heads, Instant capturedAt, String recordedBy, Instant now) {
        boolean isOther = headcounts
                .declared(sessionId, siteId)
                .filter(stands -> stands == heads)
                .isEmpty();
        if (isOther) {
            headcounts.replace(sessionId, siteId, heads, capturedAt, recordedBy, now);
        }
        return isOther;
    }

    private static NewMark mark(Due due, Current stands) {
        return new NewMark(due.registrationId(), due.status(), due.minutes(), due.capturedAt(), stands);
    }

    private static boolean stands(Due due, Current stands) {
        return stands != null
                && stands.status() == due.status()
                && due.siteId().equals(stands.siteId())
                && Objects.equals(due.minutes(), stands.minutes());
    }
}
