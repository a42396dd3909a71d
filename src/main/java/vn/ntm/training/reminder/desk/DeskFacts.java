package vn.ntm.training.reminder.desk;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.shared.text.Language;

/**
 * To whom a message to a desk goes, and what it is about, as it is when it goes out.
 *
 * @param contact who reads it: the desk, or the contact of the room; null: not known
 * @param email of the desk of the unit or room; null: there is none that has one
 * @param phone of the contact of the room; null: it is for the desk of a unit, or not known
 * @param classId null: it is about no class, and has no code and title
 * @param sessionId null: it is about no session, and has no times
 */
record DeskFacts(
        MessageKind kind,
        UUID messageId,
        Long unitId,
        String contact,
        String email,
        String phone,
        Language language,
        UUID classId,
        String code,
        String title,
        UUID sessionId,
        Instant startsAt,
        Instant endsAt) {}
