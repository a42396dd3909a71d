package vn.ntm.training.attendance;

import java.util.UUID;
import vn.ntm.training.course.ClassStatus;

/**
 * Participations (lượt) of a class were opened or closed, and are written; told in the transaction in which it happened. The
 * figures may be the same when others count now.
 */
public record ParticipationsChanged(UUID classId, ClassStatus status) {}
