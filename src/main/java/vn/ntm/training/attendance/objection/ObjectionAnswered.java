package vn.ntm.training.attendance.objection;

import java.util.UUID;

/**
 * An objection was answered; told in the transaction of the answer.
 *
 * @param accepted whether the mark is what the person asked for now
 */
public record ObjectionAnswered(
        UUID objectionId, UUID classId, UUID sessionId, UUID registrationId, boolean accepted) {}
