package vn.ntm.training.reminder;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.shared.text.Language;

/**
 * What a message tells, as it is when it goes out.
 *
 * @param email of the person; null: none
 * @param contactEmail of the desk of the unit; null: there is none that has one
 * @param startsAt of the next session; null: none is to come
 * @param reason why a registration was rejected or cancelled, or a class; null: not told
 */
record LetterFacts(
        MessageKind kind,
        String person,
        String email,
        String phone,
        Language language,
        String contact,
        String contactEmail,
        Language contactLanguage,
        UUID classId,
        String classCode,
        String classTitle,
        Instant startsAt,
        String reason,
        Instant offeredUntil) {}
