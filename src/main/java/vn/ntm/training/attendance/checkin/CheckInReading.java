package vn.ntm.training.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Reads who checked in to a session, for those who read the people of its class, and writes down that it was read. */
@ApplicationScoped
class CheckInReading {

    /** How much was read. */
    private record Read(int people) {}

    @Inject
    CheckInList list;

    @Inject
    Sessions sessions;

    @Inject
    ClassAccess access;

    @Inject
    Audit audit;

    /**
     * @param disagreeing only those of whom a roll says that they were not there
     * @throws NotFound, NotAllowed when the sender may not
     */
    Page<CheckInRow> page(UUID sessionId, boolean disagreeing, Paging paging) {
        UUID classId = sessions.classOf(sessionId);
        access.require(classId, ClassRights::mayReadInFull, "session", sessionId);
        Page<CheckInRow> page = list.page(classId, sessionId, disagreeing, paging);
        audit.recordReading(
                "check-ins.read", "session", sessionId, new Read(page.items().size()));
        return page;
    }
}
