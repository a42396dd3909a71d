package vn.ntm.training.attendance.objection;

import java.util.UUID;

/**
 * Somebody objects to a mark; told in the transaction in which it is kept.
 *
 * @param siteId the room; null when no room is known
 */
public record ObjectionRaised(UUID objectionId, UUID classId, UUID sessionId, UUID siteId, UUID registrationId) {}
