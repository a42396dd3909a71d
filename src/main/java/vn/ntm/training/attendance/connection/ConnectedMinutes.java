package vn.ntm.training.attendance.connection;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * How long sites and people were connected to a session, by the logs that were applied: whole minutes within the session, with
 * overlaps counted once over all display names and logs. Whom no connection of an applied log is of is absent; 0 is a connection
 * outside of the session or of less than a minute.
 */
@ApplicationScoped
public class ConnectedMinutes {

    @Inject
    Session database;

    private record Times(Instant from, Instant until) {
        Interval interval() {
            return new Interval(from, until);
        }
    }

    private record Connected(UUID whose, Instant joinedAt, Instant leftAt) {}

    /** Of those sites that the reader may see. */
    public Map<UUID, Integer> bySite(UUID sessionId) {
        return minutes(sessionId, "site_id");
    }

    /** Of people who were matched by themselves, never of those who sat behind the connection of a site. */
    public Map<UUID, Integer> byRegistration(UUID sessionId) {
        return minutes(sessionId, "registration_id");
    }

    /** @param whose column of {@code connection}, written here */
    private Map<UUID, Integer> minutes(UUID sessionId, String whose) {
        Optional<Interval> session = database.createNativeQuery(
                        "select starts_at, ends_at from session where id = :session", Times.class)
                .setParameter("session", sessionId)
                .uniqueResultOptional()
                .map(Times::interval);
        if (session.isEmpty()) {
            return Map.of();
        }
        List<Connected> connections = database.createNativeQuery(
                        "select c." + whose + ", c.joined_at, c.left_at from connection c"
                                + " join connection_log l on l.id = c.log_id"
                                + " where l.session_id = :session and l.applied_at is not null and c." + whose
                                + " is not null",
                        Connected.class)
                .setParameter("session", sessionId)
                .getResultList();
        Map<UUID, Integer> minutes = new HashMap<>();
        connections.stream().collect(groupingBy(Connected::whose)).forEach((id, of) -> {
            List<Interval> intervals = of.stream()
                    .map(connected -> new Interval(connected.joinedAt(), connected.leftAt()))
                    .toList();
            minutes.put(id, Interval.minutesWithin(session.get(), intervals));
        });
        return minutes;
    }
}
