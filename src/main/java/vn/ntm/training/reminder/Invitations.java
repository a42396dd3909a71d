package vn.ntm.training.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.ntm.training.attendance.calendar.CalendarOrganiser;
import vn.ntm.training.attendance.calendar.OwnEvents;
import vn.ntm.training.course.calendar.CalendarEvent;
import vn.ntm.training.course.calendar.CalendarFile;
import vn.ntm.training.course.calendar.Participant;
import vn.ntm.training.reminder.channel.CalendarPart;
import vn.ntm.training.reminder.outbox.LeasedMessage;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.text.Language;

/**
 * The entries that a mail brings for the calendar of its reader: the sessions that are to come, as they are when it goes out. A later
 * mail changes or takes back the same entries.
 */
@ApplicationScoped
class Invitations {

    private static final Set<MessageKind> INVITING =
            Set.of(MessageKind.REGISTRATION_CONFIRMED, MessageKind.REGISTRATION_MOVED_UP, MessageKind.SESSION_CHANGED);
    private static final Set<MessageKind> TAKING_BACK =
            Set.of(MessageKind.REGISTRATION_CANCELLED, MessageKind.REGISTRATION_REJECTED, MessageKind.CLASS_CANCELLED);

    /** A mail with more attachments looks like an attack; the rest is in the feed. */
    private static final int MOST_ENTRIES = 20;

    @Inject
    OwnEvents events;

    @Inject
    Session database;

    @Inject
    CalendarOrganiser organiser;

    @Inject
    Clock clock;

    /**
     * Empty when the mail is not about what stands in calendars, or would take back what was never sent.
     *
     * @param reader who gets the mail
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<CalendarPart> of(LeasedMessage message, Participant reader, Language language) {
        if (!INVITING.contains(message.kind()) && !TAKING_BACK.contains(message.kind())
                || message.registrationId() == null) {
            return List.of();
        }
        Instant now = clock.instant();
        boolean invited = wasInvited(message.registrationId());
        return ahead(message, language, now)
                .filter(event -> event.isOff() ? invited : INVITING.contains(message.kind()))
                .limit(MOST_ENTRIES)
                .map(event -> new CalendarPart(
                        event.isOff() ? "CANCEL" : "REQUEST",
                        CalendarFile.invitation(event, organiser.asParticipant(), reader, now)))
                .toList();
    }

    /** What the message is about first, then in the order of time. */
    private Stream<CalendarEvent> ahead(LeasedMessage message, Language language, Instant now) {
        String first = message.sessionId() + "@";
        return events.ofRegistration(message.registrationId(), language).stream()
                .filter(event -> event.endsAt().isAfter(now))
                .sorted(Comparator.<CalendarEvent, Boolean>comparing(
                                event -> !event.uid().startsWith(first))
                        .thenComparing(CalendarEvent::startsAt));
    }

    private boolean wasInvited(UUID registrationId) {
        return Column.of(database, """
                        select exists (select from message
                                       where registration_id = :registration and kind = any (cast(:kinds as text[]))
                                         and status = 'SENT' and channel = 'EMAIL' and reached = 'PERSON')""", Boolean.class)
                .setParameter("registration", registrationId)
                .setParameter("kinds", INVITING.stream().map(Enum::name).toArray(String[]::new))
                .getSingleResult();
    }
}
