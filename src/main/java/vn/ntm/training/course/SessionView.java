package vn.ntm.training.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A session with the way into its online room: not for lists, the room is for those who are invited. */
public record SessionView(
        UUID id,
        UUID classId,
        int ordinal,
        String title,
        Instant startsAt,
        Instant endsAt,
        Integer periods,
        String tool,
        String link,
        String meetingId,
        String passcode,
        String backupLink,
        List<TrainerView> trainers,
        int version) {

    static SessionView of(Session session) {
        SessionInput facts = session.asInput();
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
                session.trainers().stream().map(TrainerView::of).toList(),
                session.version());
    }
}
