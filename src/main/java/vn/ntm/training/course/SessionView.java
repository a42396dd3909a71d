package vn.ntm.training.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session. The way into its online room and the trainers are absent for those who are not invited, the trainers' telephone
 * numbers, addresses and accounts for those who do not read the class in full.
 */
public record SessionView(
        UUID id,
        UUID classId,
        int ordinal,
        String title,
        Instant startsAt,
        Instant endsAt,
        Integer periods,
        String tool,
        @JsonInclude(JsonInclude.Include.NON_NULL) String link,
        @JsonInclude(JsonInclude.Include.NON_NULL) String meetingId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String passcode,
        @JsonInclude(JsonInclude.Include.NON_NULL) String backupLink,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<TrainerView> trainers,
        int version) {

    public static SessionView of(Session session, ClassRights rights) {
        return rights.mayTakePart()
                ? of(session, session.asInput(), trainers(session, rights))
                : of(session, session.asInput().withoutRoom(), null);
    }

    /** As the audit keeps it. */
    static SessionView recorded(Session session) {
        return of(
                session,
                session.asInput().withoutPasscode(),
                session.trainers().stream().map(TrainerView::of).toList());
    }

    private static List<TrainerView> trainers(Session session, ClassRights rights) {
        return session.trainers().stream()
                .map(rights.mayReadInFull() ? TrainerView::of : TrainerView::withoutContact)
                .toList();
    }

    private static SessionView of(Session session, SessionInput facts, List<TrainerView> trainers) {
        return new SessionView(
                session.id(),
                session.trainingClass().id(),
                session.ordinal(),
                facts.title(),
                facts.startsAt(),
                facts.endsAt(),
                facts.periods(),
                facts.tool(),
                facts.link(),
                facts.meetingId(),
                facts.passcode(),
                facts.backupLink(),
                trainers,
                session.version());
    }
}
